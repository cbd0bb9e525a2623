// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A QR code as a PNG of one bit per pixel, black on white, quiet zone included. Written here in a few lines because the
 * JDK's own pictures need its desktop classes, which a server may lack. Format: PNG (ISO/IEC 15948), grey, no filter.
 */
public final class QrPicture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_PIXELS = 32;
    private static final int HEADER_BYTES = 13;

    private QrPicture() {}

    /** The bytes of the file; each module is that many pixels wide and high, 1..32. */
    public static byte[] png(QrCode code, int pixels) {
        if (pixels < 1 || pixels > MOST_PIXELS) {
            throw new IllegalArgumentException("pixels is " + pixels + ", allowed is 1.." + MOST_PIXELS);
        }
        int side = (code.size() + 2 * QrCode.QUIET_ZONE) * pixels;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(SIGNATURE, 0, SIGNATURE.length);
        chunk(file, "IHDR", header(side));
        chunk(file, "IDAT", deflated(rows(code, pixels, side)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Width, height, one bit, grey; the rest is 0: deflate, adaptive filters, not interlaced. */
    private static byte[] header(int side) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .putInt(side)
                .putInt(side)
                .put((byte) 1)
                .array();
    }

    /** Each row begins with a byte 0 for no filter; a bit is 1 where it is white. */
    private static byte[] rows(QrCode code, int pixels, int side) {
        int length = 1 + (side + 7) / 8;
        byte[] rows = new byte[length * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!code.isDark(moduleOf(x, pixels), moduleOf(y, pixels))) {
                    rows[y * length + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return rows;
    }

    private static int moduleOf(int pixel, int pixels) {
        return pixel / pixels - QrCode.QUIET_ZONE;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(named, 0, named.length);
        number(file, data.length);
        file.write(named, 0, named.length);
        number(file, (int) check.getValue());
    }

    private static void number(ByteArrayOutputStream file, int value) {
        file.write(ByteBuffer.allocate(4).putInt(value).array(), 0, 4);
    }
}
