// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What bytecode cannot tell: licence lines, package pages, Javadoc on public types. */
final class SourceRules {
    static final String LICENCE = "SPDX-License-Identifier: Apache-2.0";
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:final |abstract )*(?:class|interface|enum|@interface) ", Pattern.MULTILINE);
    private static final Pattern PURE_PACKAGE = Pattern.compile(
            "^package org\\.creneau\\.(?:" + String.join("|", PureRules.PURE) + ")[.;]", Pattern.MULTILINE);

    private SourceRules() {}

    /** One line for each offence, in the order of the files; empty when there is none. */
    static List<String> offences(List<Sources> java, List<Sources> resources) {
        List<String> found = new ArrayList<>();
        Set<Path> documented = java.stream()
                .filter(SourceRules::isPackagePage)
                .map(source -> source.file().getParent())
                .collect(Collectors.toSet());
        java.forEach(source -> judge(source, documented, found));
        resources.stream()
                .filter(source -> source.text().lines().limit(5).noneMatch(line -> line.contains(LICENCE)))
                .forEach(source -> found.add(source.file() + ": no " + LICENCE + " in its first five lines"));
        return found;
    }

    private static void judge(Sources source, Set<Path> documented, List<String> found) {
        if (!source.text().startsWith("// " + LICENCE + "\n")) {
            found.add(source.file() + ": its first line is not // " + LICENCE);
        }
        if (!documented.contains(source.file().getParent())) {
            found.add(source.file() + ": its package has no package-info.java");
        }
        if (isPackagePage(source)) {
            judgePackagePage(source, found);
            return;
        }
        Matcher type = PUBLIC_TYPE.matcher(source.text());
        if (type.find() && !source.text().substring(0, type.start()).contains("/**")) {
            found.add(source.file() + ": its public type has no Javadoc");
        }
    }

    private static void judgePackagePage(Sources page, List<String> found) {
        if (!page.text().contains("/**")) {
            found.add(page.file() + ": says nothing about its package");
        }
        if (PURE_PACKAGE.matcher(page.text()).find() && !page.text().contains("@NullMarked")) {
            found.add(page.file() + ": a pure package is @NullMarked");
        }
    }

    private static boolean isPackagePage(Sources source) {
        return source.file().endsWith("package-info.java");
    }
}
