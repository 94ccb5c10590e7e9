package dev.kept.core.goal.page;

import dev.kept.core.promise.Side;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page that the wiki is asked to look at.
 *
 * @param pageId its number
 * @param url its address, by which the wiki knows that it is one of its own
 * @param readers user names in the wiki by the side that they are of
 */
public record AskedPage(long pageId, String url, Map<Side, List<String>> readers) {

    private static final int FIELDS = 4;

    public AskedPage {
        readers = Map.copyOf(readers);
    }

    /** The readers of that side. */
    public List<String> of(Side side) {
        return readers.getOrDefault(side, List.of());
    }

    /** One page a line: number, address, readers of IT and of the business. */
    public static String text(Collection<AskedPage> pages) {
        return pages.stream()
                .map(page -> String.join(
                        " ",
                        Long.toString(page.pageId),
                        encoded(page.url),
                        names(page.of(Side.IT)),
                        names(page.of(Side.BUSINESS))))
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<String> names) {
        return names.stream().map(AskedPage::encoded).collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Reads {@link #text}; empty where it is something else. */
    public static Optional<List<AskedPage>> read(String text) {
        Map<Long, AskedPage> pages = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            String[] fields = line.split(" ", -1);
            if (line.isEmpty()) {
                continue;
            }
            if (fields.length != FIELDS || !fields[0].matches("[1-9]\\d{0,17}")) {
                return Optional.empty();
            }
            try {
                Map<Side, List<String>> readers = new EnumMap<>(Side.class);
                readers.put(Side.IT, read(fields[2].split(",")));
                readers.put(Side.BUSINESS, read(fields[3].split(",")));
                long id = Long.parseLong(fields[0]);
                pages.put(id, new AskedPage(id, decoded(fields[1]), readers));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new ArrayList<>(pages.values()));
    }

    private static List<String> read(String... names) {
        List<String> read = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                read.add(decoded(name));
            }
        }
        return List.copyOf(read);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
