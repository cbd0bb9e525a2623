// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.jspecify.annotations.Nullable;

/**
 * A file of regimes, read and found right. Its form is {@code regimes.schema.json}, told in docs/regimes.md; a file that
 * breaks it is refused with every mistake at once. Immutable and thread-safe.
 */
public final class RegimeFile {

    /** France from 17 March 2020 to 30 June 2021, as it ships. */
    public static final String FRANCE = "france-2020-2021.json";

    private static final String FORMAT = "1";

    private final String name;
    private final String version;
    private final List<Regime> regimes;

    private RegimeFile(String name, String version, List<Regime> regimes) {
        this.name = name;
        this.version = version;
        this.regimes = Collections.unmodifiableList(regimes);
    }

    /** Throws {@link MistakesException} for a text that is not such a file. */
    public static RegimeFile parse(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and does not close; throws {@link MistakesException} for what is not such a file. */
    public static RegimeFile read(Reader file) throws IOException {
        Mistakes mistakes = new Mistakes();
        Node root = NodeReader.read(file, mistakes);
        Fields fields = new Fields(root, mistakes);
        String name = header(fields);
        String version = fields.text("version", Phrase.of(Saying.FILE_VERSION));
        List<Regime> regimes = regimes(fields, territories(fields.objectOrNull("territories"), KnownAreas.in(root)));
        fields.noteUnknown();
        mistakes.throwIfAny();
        return new RegimeFile(name, version, regimes);
    }

    /** A file that ships, such as {@link #FRANCE}; {@link IllegalArgumentException} if there is none of that name. */
    public static RegimeFile shipped(String fileName) {
        try (InputStream file = RegimeBook.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalArgumentException("fileName is '" + fileName + "', allowed is a file beside "
                        + RegimeBook.class.getName() + " such as " + FRANCE);
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " cannot be read", e);
        }
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** In the order of the file; unmodifiable. */
    public List<Regime> regimes() {
        return regimes;
    }

    /** All of its regimes in force, under its version. */
    public RegimeBook book() {
        return RegimeBook.of(version, regimes);
    }

    private static String header(Fields fields) {
        Node format = fields.required("format", Phrase.verbatim(FORMAT));
        if (format != null && !(format.is(Node.Kind.NUMBER) && format.text().equals(FORMAT))) {
            fields.mistakes().add(format, Phrase.verbatim(FORMAT));
        }
        fields.textOr("$schema", "");
        fields.textOr("licence", "");
        fields.textOr("attribution", "");
        fields.textOr("notes", "");
        return fields.text("name", Phrase.of(Saying.FILE_NAME));
    }

    private static KnownAreas territories(@Nullable Fields named, KnownAreas none) {
        KnownAreas territories = none;
        if (named == null) {
            return territories;
        }
        for (String name : named.names()) {
            Fields fields = named.objectOrNull(name);
            if (fields != null) {
                territories = TerritoryReader.name(name, fields, territories);
            }
        }
        return territories;
    }

    private static List<Regime> regimes(Fields fields, KnownAreas territories) {
        List<Regime> regimes = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        fields.required("regimes", Phrase.of(Saying.REGIME_LIST));
        for (Node node : fields.nodes("regimes")) {
            Fields one = new Fields(node, fields.mistakes());
            Regime regime = RegimeReader.read(one, territories);
            if (regime != null) {
                regimes.add(regime);
                if (ids.put(regime.id(), node.path()) != null) {
                    fields.mistakes()
                            .add(node.path() + ".id", Phrase.of(Saying.AGAIN, regime.id()), Phrase.of(Saying.ID_ONCE));
                }
            }
        }
        return regimes;
    }
}
