// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/** Processor time and memory that some threads spent on their work; what the collector and the database spend is not in it. */
final class Spent {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final LongAdder nanos = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    /** Runs the work in the thread that calls. */
    void by(Runnable work) {
        long self = Thread.currentThread().getId();
        long nanosBefore = THREADS.getCurrentThreadCpuTime();
        long bytesBefore = THREADS.getThreadAllocatedBytes(self);
        work.run();
        nanos.add(THREADS.getCurrentThreadCpuTime() - nanosBefore);
        bytes.add(THREADS.getThreadAllocatedBytes(self) - bytesBefore);
    }

    long nanos() {
        return nanos.sum();
    }

    long bytes() {
        return bytes.sum();
    }
}
