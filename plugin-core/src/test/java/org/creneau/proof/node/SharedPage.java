// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * A page of memory that the test and its nodes share: what time it is, where a node is to stop, and how far each of its
 * threads has come. What is written there outlives whoever wrote it. Thread-safe.
 */
final class SharedPage {

    static final int THREADS = 3;

    private static final VarHandle LONGS = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int SIZE = 4096;
    private static final int NOW = 0;
    private static final int WINDOW = 8;
    private static final int NODES = 64;
    private static final int NODE = 64;

    private final ByteBuffer page;

    SharedPage(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            page = channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The true time, which no node's clock shows. */
    Instant now() {
        return Instant.ofEpochMilli(get(NOW));
    }

    void setNow(Instant now) {
        set(NOW, now.toEpochMilli());
    }

    /** The number of the first slot that shoppers are interested in. */
    int window() {
        return (int) get(WINDOW);
    }

    void setWindow(int first) {
        set(WINDOW, first);
    }

    /** Where a thread of that node is to stop for good; {@link Moment#IDLE} for nowhere. */
    Moment gate(int node) {
        return Moment.of(get(at(node, 0)));
    }

    void setGate(int node, Moment gate) {
        set(at(node, 0), gate.code());
    }

    Moment progress(int node, int thread) {
        return Moment.of(get(at(node, 1 + thread)));
    }

    void setProgress(int node, int thread, Moment moment) {
        set(at(node, 1 + thread), moment.code());
    }

    private static int at(int node, int number) {
        return NODES + NODE * node + 8 * number;
    }

    private long get(int at) {
        return (long) LONGS.getVolatile(page, at);
    }

    private void set(int at, long value) {
        LONGS.setVolatile(page, at, value);
    }
}
