// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;

/** What a phone reads from the code on the screen. */
final class QrPicture {
    private final Result read;

    private QrPicture(Result read) {
        this.read = read;
    }

    static QrPicture of(Locator shown) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QrPicture(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException e) {
            throw new AssertionError("no QR in the picture", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return read.getText();
    }

    String errorCorrection() {
        return String.valueOf(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }
}
