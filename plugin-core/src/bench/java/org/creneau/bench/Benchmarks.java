// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.creneau.bench.hold.HoldBenchmark;
import org.creneau.point.IndexWeight;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose name matches and leaves JMH's JSON, allocation included, in a folder, and beside it what
 * an index of a million points weighs.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes the folder, which is made if it is not there, and a regular expression. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        boolean holds = HoldBenchmark.isMeant(args[1]);
        if (holds) {
            HoldBenchmark.run(args[1], folder.resolve("hold.json"));
        }
        Options options = new OptionsBuilder()
                .include(args[1])
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString())
                .shouldFailOnError(true)
                .build();
        try {
            new Runner(options).run();
        } catch (NoBenchmarksException e) {
            if (!holds) {
                throw e;
            }
            return;
        }
        IndexWeight.writeTo(folder.resolve("index-weight.json"));
    }
}
