package vn.thidua.conference;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Puts a conference file and pictures into a folder. */
public final class SamplePictures {

    /** Where the sample lies that the demonstration plays. */
    public static final Path SAMPLE_FOLDER = Path.of("..", "samples", "review-2017");

    /** The file in {@link #SAMPLE_FOLDER}. */
    public static final Path SAMPLE = SAMPLE_FOLDER.resolve("conference.yaml");

    private SamplePictures() {}

    /** Copies the sample to {@code folder}, with {@code old} replaced by {@code now}, and draws its pictures. */
    public static Path sample(Path folder, String old, String now) throws IOException {
        String text = Files.readString(SAMPLE);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("the sample does not contain " + old);
        }
        return file(folder, text.replace(old, now));
    }

    /** Writes {@code text} to {@code folder} as a conference file and draws the sample's pictures beside it. */
    public static Path file(Path folder, String text) throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        draw(pictures.resolve("hall.jpg"), new Color(0x1b3f8b));
        draw(pictures.resolve("delegates.jpg"), new Color(0x465264));
        return Files.writeString(folder.resolve("conference.yaml"), text);
    }

    private static void draw(Path file, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 320, 200);
        pen.dispose();
        ImageIO.write(image, "jpg", file.toFile());
    }
}
