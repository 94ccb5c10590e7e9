package it.kept.golden;

import java.util.SortedMap;
import java.util.TreeMap;

/** All answers of one run by the name of their file, with what differs from run to run already replaced. */
final class Recording {

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Unstable unstable;

    Recording(Unstable unstable) {
        this.unstable = unstable;
    }

    /**
     * Keeps one answer.
     *
     * @param file where it is kept below the golden folder, as {@code group/name}, without an ending
     */
    void add(String file, String text) {
        String name = file.replaceAll("[^A-Za-z0-9/_.=-]+", "-").replaceAll("-+$", "") + ".txt";
        String before = texts.put(name, unstable.replacedIn(text.strip()) + "\n");
        if (before != null) {
            throw new IllegalStateException("Recorded twice: " + name);
        }
    }

    SortedMap<String, String> texts() {
        return texts;
    }
}
