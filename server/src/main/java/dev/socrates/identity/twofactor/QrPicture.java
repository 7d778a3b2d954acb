package dev.socrates.identity.twofactor;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as numbers for an SVG: no image is fetched and no script draws.
///
/// @param size of its square, the quiet border included
/// @param path of the dark modules
public record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER);
                    path.append('h')
                            .append(end - x)
                            .append("v1H")
                            .append(x + BORDER)
                            .append('z');
                    x = end;
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
