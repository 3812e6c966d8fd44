package fr.boussole.patient;

import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;

/** What other rooms put into a file, each block as tall as it may be. */
final class FullPage {
    private FullPage() {}

    /** The blocks of the finished page: each as tall as it may be; at the left there is room for one more title. */
    static List<SynthesisBlock> blocks() {
        return List.of(
                block("p", SynthesisBlock.Place.LEFT, SynthesisBlock.ROWS, false),
                block("a", SynthesisBlock.Place.LEFT, SynthesisBlock.ROWS, true),
                block("b", SynthesisBlock.Place.LEFT, SynthesisBlock.ROWS, false),
                block("c", SynthesisBlock.Place.LEFT, 0, false),
                block("d", SynthesisBlock.Place.RIGHT, SynthesisBlock.ROWS, false),
                block("e", SynthesisBlock.Place.RIGHT, SynthesisBlock.ROWS, false),
                block("f", SynthesisBlock.Place.RIGHT, SynthesisBlock.TALL_ROWS, true),
                block("g", SynthesisBlock.Place.RIGHT, SynthesisBlock.TALL_ROWS, false));
    }

    static SynthesisBlock failing() {
        return block("a", SynthesisBlock.Place.LEFT, -1, false);
    }

    private static SynthesisBlock block(String name, SynthesisBlock.Place where, int rows, boolean tall) {
        return new SynthesisBlock() {
            @Override
            public Place place() {
                return where;
            }

            @Override
            public String tab() {
                return name.equals("b") ? "a" : name;
            }

            @Override
            public Function<Runnable, Node> read(PatientId person) {
                if (rows < 0) {
                    throw new IllegalStateException("no");
                }
                return open -> card(name, rows, tall, open);
            }
        };
    }

    private static Card card(String name, int rows, boolean tall, Runnable open) {
        Card card = new Card("Bloc " + name)
                .action(new ActionButton("block-" + (name.equals("b") ? "a" : name), "Ouvrir", open).flat());
        for (int i = 0; i < rows; i++) {
            VBox words = new VBox(Words.of("Une ligne du bloc", "medium"));
            if (tall) {
                words.getChildren().add(Words.of("et sa seconde ligne", "second"));
            }
            card.rows().add(Card.row(words));
        }
        return card;
    }

    static PatientTab tab(String id, String title) {
        return new PatientTab() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public Page of(PatientId patient) {
                Node page = new StackPane();
                return new Page() {
                    @Override
                    public Node node() {
                        return page;
                    }
                };
            }
        };
    }

    /** A picture wider than high. */
    static byte[] picture() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, (x * 255 / 300) << 16 | (y * 255 / 200) << 8 | 128);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
