import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws boussole.svg in every size and container the systems want: {@code java installer/icon/Icons.java} from the
 * project's folder. Knows only what that drawing uses: rect, circle, polygon.
 */
final class Icons {
    private static final Map<String, Integer> APPLE =
            new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));

    private final NodeList shapes;

    private Icons(Path svg) throws Exception {
        shapes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getElementsByTagName("*");
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("installer", "icon");
        Icons icons = new Icons(folder.resolve("boussole.svg"));
        Files.write(folder.resolve("boussole.png"), icons.png(512));
        Files.write(folder.resolve("boussole.ico"), icons.ico(16, 24, 32, 48, 64, 256));
        Files.write(folder.resolve("boussole.icns"), icons.icns());
        Path shell = Path.of("src", "main", "resources", "fr", "boussole", "shell");
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            Files.write(shell.resolve("icon-" + size + ".png"), icons.png(size));
        }
    }

    private byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 256.0, size / 256.0);
        for (int i = 0; i < shapes.getLength(); i++) {
            draw((Element) shapes.item(i), g);
        }
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Element shape, Graphics2D g) {
        var outline = switch (shape.getTagName()) {
            case "rect" -> {
                double r = number(shape, "rx") * 2;
                yield new RoundRectangle2D.Double(
                        number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height"), r, r);
            }
            case "circle" -> {
                double r = number(shape, "r");
                yield new Ellipse2D.Double(number(shape, "cx") - r, number(shape, "cy") - r, 2 * r, 2 * r);
            }
            case "polygon" -> {
                Path2D path = new Path2D.Double();
                for (String point : shape.getAttribute("points").split(" ")) {
                    double x = Double.parseDouble(point.split(",")[0]);
                    double y = Double.parseDouble(point.split(",")[1]);
                    if (path.getCurrentPoint() == null) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                path.closePath();
                yield path;
            }
            default -> null;
        };
        if (outline == null) {
            return;
        }
        if (!shape.getAttribute("fill").equals("none")) {
            g.setColor(Color.decode(shape.getAttribute("fill")));
            g.fill(outline);
        }
        if (shape.hasAttribute("stroke")) {
            g.setColor(Color.decode(shape.getAttribute("stroke")));
            g.setStroke(new BasicStroke((float) number(shape, "stroke-width")));
            g.draw(outline);
        }
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    /** Windows: a directory of PNGs. */
    private byte[] ico(int... sizes) throws IOException {
        byte[][] images = new byte[sizes.length][];
        int length = 6 + 16 * sizes.length;
        for (int i = 0; i < sizes.length; i++) {
            images[i] = png(sizes[i]);
            length += images[i].length;
        }
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        int offset = 6 + 16 * sizes.length;
        for (int i = 0; i < sizes.length; i++) {
            byte side = (byte) (sizes[i] == 256 ? 0 : sizes[i]);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(images[i].length).putInt(offset);
            offset += images[i].length;
        }
        for (byte[] image : images) {
            file.put(image);
        }
        return file.array();
    }

    /** Apple: tagged PNGs one after the other. */
    private byte[] icns() throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(entries);
        for (Map.Entry<String, Integer> entry : APPLE.entrySet()) {
            byte[] image = png(entry.getValue());
            data.writeBytes(entry.getKey());
            data.writeInt(image.length + 8);
            data.write(image);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(entries.size() + 8);
        entries.writeTo(whole);
        return file.toByteArray();
    }
}
