package dev.kept.core.promise;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;

/** What each word is called, for timelines, lists and the lists behind figures. */
public final class WordName {

    private static final TextGroup<Word> NAMES = TextGroup.of("kept.word", Word.class);

    private WordName() {}

    /** Plain text, not escaped. */
    public static String of(Word word, Texts texts) {
        return texts.text(NAMES.key(word));
    }
}
