// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ResultMetadataType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.creneau.house.ContractRun;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link QrCodes} does, seen by a reader: the picture is decoded by other code than that which wrote it. */
public abstract class QrCodesContract {
    private static final String LINK = "https://www.librairie-du-canal.fr/pickup/handover/"
            + "H0GQPA1B2C3D4E5F6G7H8J9K0M1N2P3Q4R5S6T7V8W9X0Y1Z2A3B4C5D6E7F8G9";

    protected abstract QrCodes codes();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(codes())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 13, 32})
    void a_reader_finds_and_reads_the_link_at_every_size(int pixels) {
        assertThat(QrReader.read(image(LINK, pixels), QrReader.FIND).getText()).isEqualTo(LINK);
    }

    @Test
    void a_reader_that_knows_where_it_is_reads_it_at_a_pixel_a_module() {
        assertThat(QrReader.read(image(LINK, 1), QrReader.GIVEN).getText()).isEqualTo(LINK);
    }

    @Test
    void any_text_of_printable_ascii_can_be_read_back() {
        ForAll.seeds(300, random -> {
            StringBuilder text = new StringBuilder();
            boolean isLinkLike = random.nextBoolean();
            for (int i = random.nextInt(random.nextInt(10) == 0 ? 500 : 120); i >= 0; i--) {
                text.append((char) (isLinkLike ? 'A' + random.nextInt(26) : ' ' + random.nextInt(95)));
            }
            assertThat(QrReader.read(image(text.toString(), 4), QrReader.GIVEN).getText())
                    .isEqualTo(text.toString());
        });
    }

    @Test
    void it_can_be_read_with_a_stain_in_the_middle() {
        BufferedImage image = image(LINK, 4);
        int side = image.getWidth();
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(side / 2 - 20, side / 2 - 20, 40, 40);
        pen.dispose();
        assertThat(QrReader.read(image, QrReader.FIND).getText()).isEqualTo(LINK);
    }

    @Test
    void the_error_correction_is_m() {
        assertThat(QrReader.read(image(LINK, 4), QrReader.FIND).getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void the_link_of_a_shop_needs_no_more_than_41_modules() {
        assertThat(codes().of(LINK).size()).isLessThanOrEqualTo(41);
    }

    @Test
    void the_same_text_gives_the_same_code_and_another_gives_another() {
        assertThat(codes().of(LINK)).isEqualTo(codes().of(LINK)).isNotEqualTo(codes().of(LINK + "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "a\nb", "\u0000", "\u007f", "\ud83d\ude00"})
    void other_characters_are_refused(String text) {
        assertThatThrownBy(() -> codes().of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has " + text.length() + " characters");
    }

    @Test
    void a_text_of_500_characters_fits_and_of_501_is_refused() {
        assertThat(QrReader.read(image("x".repeat(500), 3), QrReader.GIVEN).getText())
                .hasSize(500);
        assertThatThrownBy(() -> codes().of("x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }

    private BufferedImage image(String text, int pixels) {
        return QrReader.image(QrPicture.png(codes().of(text), pixels));
    }
}
