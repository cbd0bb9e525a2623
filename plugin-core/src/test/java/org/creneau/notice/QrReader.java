// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads QR codes off pictures, as a phone does: with other code than that which wrote them. */
public final class QrReader {
    /** Looks for the code in the picture. */
    static final DecodeHintType FIND = DecodeHintType.TRY_HARDER;

    /** Takes the picture to be nothing but the code. */
    static final DecodeHintType GIVEN = DecodeHintType.PURE_BARCODE;

    private QrReader() {}

    /** What the QR code somewhere in the PNG says; fails the test if there is none. */
    public static String textOf(byte[] png) {
        return read(image(png), FIND).getText();
    }

    /** The same where the picture is nothing but the code, so that it need not be found first. */
    public static String textOfPure(byte[] png) {
        return read(image(png), GIVEN).getText();
    }

    static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result read(BufferedImage image, DecodeHintType how) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        Map<DecodeHintType, ?> hints =
                Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), how, true);
        try {
            return new MultiFormatReader().decode(bitmap, hints);
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code was found in a picture of " + width + " pixels", e);
        }
    }
}
