// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Random;
import javax.imageio.ImageIO;
import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules become a picture. */
class DrawingAQrCodeTest {
    private static final int SIZE = 25;

    private final BitSet modules = random();
    private final QrCode code = QrCode.of(SIZE, modules);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 32})
    void every_pixel_is_its_modules_and_four_modules_around_are_white(int pixels) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrPicture.png(code, pixels)));
        assertThat(image.getWidth()).isEqualTo((SIZE + 8) * pixels);
        assertThat(image.getHeight()).isEqualTo((SIZE + 8) * pixels);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int moduleX = x / pixels - 4;
                int moduleY = y / pixels - 4;
                boolean isInside = moduleX >= 0 && moduleY >= 0 && moduleX < SIZE && moduleY < SIZE;
                boolean isDark =
                        x >= 4 * pixels && y >= 4 * pixels && isInside && modules.get(moduleY * SIZE + moduleX);
                if ((image.getRGB(x, y) == 0xff000000) != isDark) {
                    throw new AssertionError(
                            "pixel " + x + ", " + y + " is " + Integer.toHexString(image.getRGB(x, y)));
                }
            }
        }
    }

    @Test
    void the_same_code_gives_the_same_bytes_and_few_of_them() {
        assertThat(QrPicture.png(code, 8)).isEqualTo(QrPicture.png(code, 8)).hasSizeLessThan(1_500);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 33})
    void a_module_has_1_to_32_pixels(int pixels) {
        assertThatThrownBy(() -> QrPicture.png(code, pixels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pixels is " + pixels);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 20, 22, 23, 24, 181})
    void a_square_of_a_side_no_qr_code_has_is_refused(int size) {
        assertThatThrownBy(() -> QrCode.of(size, new BitSet()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size is " + size);
    }

    @Test
    void a_code_is_its_modules() {
        BitSet other = (BitSet) modules.clone();
        other.flip(7);
        Values.areEqualOnlyIfAllPartsAre(
                code, QrCode.of(SIZE, modules), QrCode.of(SIZE, other), QrCode.of(SIZE + 4, modules));
    }

    @Test
    void it_does_not_change_with_what_it_was_made_of() {
        boolean before = code.isDark(0, 0);
        modules.flip(0);
        assertThat(code.isDark(0, 0)).isEqualTo(before);
    }

    private static BitSet random() {
        Random random = new Random(7);
        BitSet bits = new BitSet();
        for (int i = 0; i < SIZE * SIZE; i++) {
            bits.set(i, random.nextBoolean());
        }
        return bits;
    }
}
