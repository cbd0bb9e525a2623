// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.creneau.proof.DatabaseTown;
import org.creneau.proof.OwnPostgres;
import org.creneau.proof.Quiet;
import org.creneau.proof.Town;

/**
 * A node: a JVM with the plugin's persistence unit that books until it is killed. It tells its test what its shoppers are
 * told, one line each, written at once and whole.
 */
public final class Node {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Node() {}

    /** Database, shared page, number of the node, how many there were of it before. */
    public static void main(String[] arguments) {
        Quiet.hush();
        SharedPage page = new SharedPage(Path.of(arguments[1]));
        int number = Integer.parseInt(arguments[2]);
        int incarnation = Integer.parseInt(arguments[3]);
        Town town = new DatabaseTown(OwnPostgres.schema(arguments[0], "validate"));
        say(0, "ready");
        for (int thread = 0; thread < SharedPage.THREADS; thread++) {
            new Thread(new Window(page, town, number, incarnation * SharedPage.THREADS + thread)).start();
        }
    }

    static synchronized void say(int thread, String text) {
        try {
            OUT.write((thread + " " + text + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
