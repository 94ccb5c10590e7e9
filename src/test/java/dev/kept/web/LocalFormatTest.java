package dev.kept.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalFormatTest {

    private static LocalFormat in(Locale locale) {
        return new LocalFormat(new Texts() {
            @Override
            public String text(String key, List<String> arguments) {
                return key;
            }

            @Override
            public Locale locale() {
                return locale;
            }
        });
    }

    @Test
    void a_number_is_written_as_its_reader_would_type_it() {
        assertEquals("9999.125", in(Locale.ENGLISH).number(9999.125));
        assertEquals("9999,125", in(Locale.GERMAN).number(9999.125));
        assertEquals("2", in(Locale.GERMAN).number(2.0));
    }
}
