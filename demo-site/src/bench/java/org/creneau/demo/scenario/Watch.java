// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What one step took: nanoseconds on the clock, nanoseconds of the processor in the thread that took it, statements sent. */
record Watch(long nanos, long cpuNanos, long statements) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Watch of(Runnable step) {
        long statements = SentStatements.soFar();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        step.run();
        long nanos = System.nanoTime() - begin;
        return new Watch(nanos, THREADS.getCurrentThreadCpuTime() - cpu, SentStatements.soFar() - statements);
    }
}
