package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.kept.core.consent.Contacts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.guide.GuideFigures;
import dev.kept.core.guide.GuideStore;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonStore;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.plain.DictionaryStore;
import dev.kept.core.plain.PlainWords;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactGuides;
import dev.kept.jira.contact.JiraLiaisons;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same as in {@link SwitchedOffTest}, of what functions tell of themselves and of how people write to them. */
class SwitchedGuidesTest extends SwitchedOff {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ContactReader READER = new ContactReader("sales", Locale.ENGLISH);

    private final FunctionStore functions = mock(FunctionStore.class);
    private final Contacts contacts = mock(Contacts.class);
    private final ContactVoices voices = new ContactVoices(functions, contacts, capabilities);

    @Test
    void function_guides() {
        off(Capability.FUNCTION_GUIDES);
        GuideStore store = mock(GuideStore.class);
        Guides guides = new Guides(store, functions, null, capabilities, CLOCK);
        assertOff(Capability.FUNCTION_GUIDES, guides.guides());
        assertOff(Capability.FUNCTION_GUIDES, guides.guide("Sales"));
        assertOff(Capability.FUNCTION_GUIDES, guides.take(new TypedChange("Sales", 0, null, true)));
        assertEquals(List.of(), guides.freezes("Sales", DAY));
        JiraContactGuides asked = new JiraContactGuides(guides, voices);
        assertOff(Capability.FUNCTION_GUIDES, asked.guides(READER));
        assertOff(Capability.FUNCTION_GUIDES, asked.take(READER, new TypedChange("Sales", 0, null, true)));
        GuideFigures figures = new GuideFigures(store, functions, null, capabilities);
        assertEquals(List.of(), figures.figures(new KnownBy(DAY, false, CLOCK.instant())));
        verifyNoInteractions(store, functions, contacts);
    }

    @Test
    void liaison() {
        off(Capability.LIAISON);
        LiaisonStore store = mock(LiaisonStore.class);
        Liaisons liaisons = new Liaisons(store, functions, null, null, capabilities, CLOCK);
        TypedLiaison typed = new TypedLiaison("Sales", LiaisonKind.HAND_OVER, 0, Map.of());
        assertOff(Capability.LIAISON, liaisons.function("Sales"));
        assertOff(Capability.LIAISON, liaisons.take("Sales", Side.IT, typed, () -> null, key -> null));
        assertEquals(List.of(), liaisons.roles("Sales"));
        assertEquals(List.of(), liaisons.decisions("Sales"));
        JiraLiaisons asked = new JiraLiaisons(liaisons, voices, null, null, null);
        assertOff(Capability.LIAISON, asked.pages(READER, "Sales"));
        assertOff(Capability.LIAISON, asked.take(READER, typed));
        verifyNoInteractions(store, functions, contacts);
    }

    @Test
    void plain_words() {
        off(Capability.PLAIN_WORDS);
        DictionaryStore dictionary = mock(DictionaryStore.class);
        assertOff(Capability.PLAIN_WORDS, new PlainWords(dictionary, null, capabilities).check("an API"));
        verifyNoInteractions(dictionary);
    }
}
