// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import org.creneau.notice.QrCode;
import org.creneau.notice.QrCodes;

/**
 * QR codes with ZXing's encoder, error correction M. Capital letters and digits are packed more tightly than the rest, so
 * that a signed link needs a smaller code. Thread-safe.
 */
public final class ZxingQrCodes implements QrCodes {

    private static final Pattern TEXT = Pattern.compile("[ -~]{1,500}");
    private static final Map<EncodeHintType, ?> HINTS = Collections.singletonMap(EncodeHintType.QR_COMPACT, true);

    @Override
    public QrCode of(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("text of a QR code has " + text.length()
                    + " characters, allowed is 1..500, all of them printable ASCII");
        }
        ByteMatrix modules = encoded(text);
        int size = modules.getWidth();
        BitSet dark = new BitSet(size * size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                dark.set(y * size + x, modules.get(x, y) == 1);
            }
        }
        return QrCode.of(size, dark);
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("a text of " + text.length() + " characters did not fit a QR code", e);
        }
    }
}
