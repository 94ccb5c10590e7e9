package dev.kept.tools.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns {@code docs/guide/*.md} into the pages that the jar shows under <i>How this works</i>, and takes their pictures
 * along. What a reader of the repository sees and what the product shows is one text.
 */
public final class GuideCommand {

    /** Where the products serve the pictures, seen from the page that shows a guide. */
    static final String PICTURES = "../../../download/resources/dev.kept.kept:kept-guide/";

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private GuideCommand() {}

    /** @param arguments the folder of the guides, the folder to write to */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path guides, Path output) throws IOException {
        Files.createDirectories(output);
        try (Stream<Path> files = Files.list(guides)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.md$", ".html");
                Files.writeString(output.resolve(name), html(Files.readString(file)));
            }
        }
        try (Stream<Path> pictures = Files.list(guides.resolve("pictures"))) {
            for (Path picture : pictures.toList()) {
                Files.write(output.resolve(picture.getFileName()), Files.readAllBytes(picture));
            }
        }
    }

    /** The guide as a piece of a page. Markup that somebody wrote into it is shown as text. */
    static String html(String markdown) {
        Node guide = Parser.builder().extensions(TABLES).build().parse(markdown);
        guide.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.setDestination(image.getDestination().replaceFirst("^pictures/", PICTURES));
            }
        });
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (tag.equals("table")) {
                        attributes.put("class", "aui");
                    }
                })
                .build()
                .render(guide);
    }
}
