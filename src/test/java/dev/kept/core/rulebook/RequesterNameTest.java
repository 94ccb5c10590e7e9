package dev.kept.core.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name for one thing, whatever keyboard or clipboard it comes from. */
class RequesterNameTest {

    private static final int CASES = 20_000;

    /** Letters of languages, as far as the JDK's collators know their capitals. */
    private static final Map<Locale, String> LETTERS = Map.of(
            Locale.ENGLISH,
            "aAbBzZ09 &-/.",
            Locale.GERMAN,
            "aAäÄoOöÖuUüÜsSß -",
            Locale.FRENCH,
            "eEéÉèÈêÊçCÇœ '",
            Locale.forLanguageTag("es"),
            "nNñÑlL uúU",
            Locale.forLanguageTag("cs"),
            "cCčČhHrRřŘ ",
            Locale.forLanguageTag("ru"),
            "иИйЙеЕшШ ",
            Locale.forLanguageTag("el"),
            "αΑσΣςωΩ ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales",
                " Sales ",
                "Sales\u00a0",
                "\u3000Sales\u2009",
                "\u2003Sales\t",
                "Sales\n",
            })
    void blanks_at_the_ends_are_none_of_the_name(String typed) {
        assertEquals("Sales", name(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key  Accounts", "Key\u00a0Accounts", "Key\u202fAccounts", "Key \u2007\u3000 Accounts"})
    void blanks_of_every_kind_are_one_space(String typed) {
        assertEquals("Key Accounts", name(typed));
    }

    @Test
    void composed_and_taken_apart_is_the_same_name() {
        assertEquals("Büro", name("Bu\u0308ro"));
        assertEquals("Ångström", name("\u212bngstro\u0308m"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales\tTeam",
                "Sales\nTeam",
                "Sales\u200b",
                "\ufeffSales",
                "Sa\u00adles",
                "Sales\u200e",
                "\u202eselaS",
                "Sa\u2060les",
                "Sales\ufe0f",
                "Sa\u034fles",
                "\u3164",
                "Sales\u2028Team",
                "Sa\u0000les",
                "Sa\u0085les",
                "Sa\ud800les",
                "\u2066Sales\u2069",
                "Sales\udb40\udd00",
            })
    void what_nobody_can_see_is_refused_with_a_sentence(String typed) {
        assertEquals(
                RequesterName.UNSEEN,
                RequesterName.of(typed).fold(RequesterName::shown, refusal -> refusal.messageKey()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u2003", "\t"})
    void a_name_of_blanks_is_none(String typed) {
        assertEquals(
                "kept.refusal.requester.missing",
                RequesterName.of(typed).fold(RequesterName::shown, refusal -> refusal.messageKey()));
    }

    @Test
    void capitals_make_no_other_name_and_accents_do() {
        assertTrue(RequesterName.same("SALES", "sales"));
        assertTrue(RequesterName.same("Straße", "STRASSE"));
        assertTrue(RequesterName.same("ΠΩΛΗΣΕΙΣ", "πωλήσεις".replace("ή", "η")));
        assertTrue(RequesterName.same("Sales\u00a0", "sales"));
        assertFalse(RequesterName.same("Büro", "Buro"));
        assertFalse(RequesterName.same("KeyAccounts", "Key Accounts"));
    }

    @Test
    void a_name_from_a_history_loses_what_nobody_can_see() {
        assertEquals(
                Optional.of("Sales Team"),
                RequesterName.written("\u200eSales\tTeam\u200b").map(RequesterName::shown));
        assertEquals(Optional.empty(), RequesterName.written("\u200b"));
        assertEquals(Optional.empty(), RequesterName.written("x".repeat(61)));
    }

    @Test
    void what_an_earlier_version_recorded_stays_valid_and_what_none_ever_did_is_not() {
        for (String old : List.of("Sales\u00a0", "Key  Accounts", "Bu\u0308ro", "Sa\u200bles")) {
            assertTrue(RequesterName.recordable(old), old);
            assertNotEquals(Optional.of(old), Optional.of(RequesterName.of(old).fold(RequesterName::shown, no -> "")));
        }
        for (String never : List.of("", " Sales", "Sa\tles", "Sa\ud800les", "x".repeat(61))) {
            assertFalse(RequesterName.recordable(never), never);
        }
    }

    /** Property: cleaning a clean name changes nothing, and whatever is given may be recorded and has the key of what was typed. */
    @Test
    void cleaning_twice_is_cleaning_once() {
        Random random = new Random(7);
        int given = 0;
        for (int i = 0; i < CASES; i++) {
            String typed = text(random);
            Answer<RequesterName> once = RequesterName.of(typed);
            if (once instanceof Answer.Given<RequesterName> name) {
                given++;
                assertEquals(once, RequesterName.of(name.value().shown()));
                assertTrue(RequesterName.recordable(name.value().shown()));
                assertEquals(RequesterName.key(typed), name.value().key());
                assertEquals(name.value().key(), RequesterName.key(name.value().key()));
            }
        }
        assertTrue(given > CASES / 20, "too few cases: " + given);
    }

    /** Property: in each language two names are one exactly when its readers compare them so, but for capitals. */
    @Test
    void two_names_are_one_when_the_language_compares_them_so() {
        Random random = new Random(11);
        LETTERS.forEach((language, letters) -> {
            Collator collator = Collator.getInstance(language);
            collator.setStrength(Collator.SECONDARY);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            int same = 0;
            for (int i = 0; i < CASES; i++) {
                String one = name(word(random, letters));
                String other = random.nextBoolean() ? name(turned(random, one)) : name(word(random, letters));
                boolean equal = RequesterName.same(one, other);
                same += equal ? 1 : 0;
                assertEquals(collator.compare(one, other) == 0, equal, language + ": " + one + " and " + other);
            }
            assertTrue(same > CASES / 20, language + " has too few equal cases: " + same);
        });
    }

    @Test
    void names_stand_in_the_order_of_the_readers_language() {
        List<String> names = new ArrayList<>(List.of("Zoll", "Ärzte", "Ost", "Öffentlichkeit", "alle"));
        names.sort(RequesterName.inOrder(Locale.GERMAN));
        assertEquals(List.of("alle", "Ärzte", "Öffentlichkeit", "Ost", "Zoll"), names);
    }

    private static String name(String typed) {
        return RequesterName.of(typed).fold(RequesterName::shown, refusal -> refusal.messageKey());
    }

    /** Begins and ends with a letter, so that blanks inside count. */
    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder("x");
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.append('x').toString();
    }

    private static String turned(Random random, String name) {
        return switch (random.nextInt(3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name + "\u00a0";
        };
    }

    /** Any signs, most of them those that keyboards, clipboards and attackers send. */
    private static String text(Random random) {
        String often = "aAéßİıΣς  \u00a0\u3000\t\u0308\u0301\u200b\u200e\u1100\u1161\u11a8\ud83d\ude80";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            text.appendCodePoint(
                    random.nextInt(8) == 0
                            ? random.nextInt(0x11_0000)
                            : often.codePointAt(random.nextInt(often.length())));
        }
        return text.toString();
    }
}
