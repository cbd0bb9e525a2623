// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PaperSheet;
import org.junit.jupiter.api.Test;

/** What is printed can be read, in French too. */
class PrintingPapersTest {
    private static final String FRENCH = "Œufs à la coque, crème brûlée, maïs, Noël, garçon n° 4 à 12,50 €";

    private final PdfBoxPapers papers = new PdfBoxPapers();

    @Test
    void a_sheet_says_all_that_it_was_given_with_its_accents() throws IOException {
        byte[] file = papers.sheet(sheet(FRENCH, List.of("2 × Gâteau aux noix", "1 × Ñandú — Straße — Ελλάς — Київ")));
        assertThat(textOf(file))
                .contains("À préparer", "10:00 – 10:30", FRENCH, "Étagère 4")
                .contains("2 × Gâteau aux noix", "1 × Ñandú — Straße — Ελλάς — Київ", "1 / 1");
    }

    @Test
    void its_letters_are_in_the_file() throws IOException {
        try (PDDocument document = PDDocument.load(papers.sheet(sheet(FRENCH, List.of())))) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("LiberationSans");
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("À préparer");
        }
    }

    @Test
    void a_long_sheet_goes_on_over_numbered_pages_and_loses_nothing() throws IOException {
        List<PaperSheet.Entry> entries = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> PaperSheet.Entry.of(
                        "Order-" + number, List.of("10 min"), List.of("1 × Pain-" + number, "2 × Lait-" + number)))
                .toList();
        byte[] file = papers.sheet(PaperSheet.of("À préparer", List.of(PaperSheet.Part.of("10:00 – 10:30", entries))));
        String text = textOf(file);
        for (int number = 1; number <= 500; number++) {
            assertThat(text).contains("Order-" + number, "Pain-" + number, "Lait-" + number);
        }
        try (PDDocument document = PDDocument.load(file)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(20, 80);
            assertThat(text).contains("1 / " + pages, pages + " / " + pages);
        }
    }

    @Test
    void what_is_too_wide_is_wrapped_and_what_no_letter_is_known_for_is_a_question_mark() throws IOException {
        String wide = "x".repeat(300);
        String text = textOf(papers.sheet(sheet("Nom 日本 \uD83D\uDE00\n\u0007fin", List.of(wide, "mot ".repeat(80)))));
        assertThat(text).contains("Nom ?? ? fin");
        assertThat(text.chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(300);
        assertThat(text.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(140);
    }

    @Test
    void each_bag_has_its_label_ten_on_a_page() throws IOException {
        List<PaperLabel> labels = IntStream.rangeClosed(1, 21)
                .mapToObj(bag -> PaperLabel.of("N-" + bag, "Zoé M.", "jeudi 12, 10:00 – 10:30")
                        .in("Froid, étagère " + bag, bag + " / 21"))
                .toList();
        byte[] file = papers.labels("Étiquettes", labels);
        assertThat(textOf(file))
                .contains("N-1", "N-21", "Zoé M.", "jeudi 12, 10:00 – 10:30", "Froid, étagère 7", "21 / 21");
        try (PDDocument document = PDDocument.load(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void what_does_not_fit_on_a_label_is_cut_and_no_labels_are_an_empty_page() throws IOException {
        PaperLabel wide = PaperLabel.of("N-1", "Jean ".repeat(40), "").in("", "1 / 1");
        assertThat(textOf(papers.labels("Étiquettes", List.of(wide)))).contains("…");
        assertThat(textOf(papers.labels("Étiquettes", Collections.emptyList())).trim())
                .isEmpty();
    }

    @Test
    void the_same_paper_is_the_same_file() {
        assertThat(papers.sheet(sheet(FRENCH, List.of("a")))).isEqualTo(papers.sheet(sheet(FRENCH, List.of("a"))));
    }

    private static PaperSheet sheet(String heading, List<String> items) {
        return PaperSheet.of(
                "À préparer",
                List.of(PaperSheet.Part.of(
                        "10:00 – 10:30", List.of(PaperSheet.Entry.of(heading, List.of("Étagère 4"), items)))));
    }

    private static String textOf(byte[] file) throws IOException {
        try (PDDocument document = PDDocument.load(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
