// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A picture held before a camera, as the film that Chromium takes for one: YUV4MPEG2, two frames, in shades of grey. */
final class CameraPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 360;

    private CameraPicture() {}

    static Path film(byte[] png) {
        try {
            byte[] frame = frame(held(ImageIO.read(new ByteArrayInputStream(png))));
            ByteArrayOutputStream film = new ByteArrayOutputStream();
            film.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int n = 0; n < 2; n++) {
                film.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                film.write(frame);
            }
            return Files.write(Files.createTempFile("camera", ".y4m"), film.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the middle of a light wall, a little askew, as a hand holds it. */
    private static BufferedImage held(BufferedImage picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.rotate(0.1, WIDTH / 2.0, HEIGHT / 2.0);
        graphics.drawImage(picture, (WIDTH - SIDE) / 2, (HEIGHT - SIDE) / 2, SIDE, SIDE, null);
        graphics.dispose();
        return image;
    }

    private static byte[] frame(BufferedImage image) {
        byte[] frame = new byte[WIDTH * HEIGHT * 3 / 2];
        Arrays.fill(frame, (byte) 128);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                frame[y * WIDTH + x] = (byte) image.getRaster().getSample(x, y, 0);
            }
        }
        return frame;
    }
}
