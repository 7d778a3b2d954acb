package dev.socrates.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// A picture for the documentation: packed harder than a browser cares to, so that the repository stays small.
final class Picture {

    private static final int LARGEST = 150_000;

    private Picture() {}

    static void write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            pack(opaque(ImageIO.read(new ByteArrayInputStream(png))), file);
            assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static void pack(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
