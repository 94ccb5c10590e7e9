package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.SharedSecret;
import dev.kept.core.hook.AllowedHosts;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.Hook.HookStanding;
import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookState;
import dev.kept.core.hook.HookStore;
import dev.kept.core.notice.NoticePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of hooks must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class HookStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
    private static final SharedSecret SECRET = SharedSecret.fresh();

    /** The store under test; the same one however often it is asked for. */
    protected abstract HookStore hooks();

    private static Hook hook(String id, HookState state, Instant failing) {
        return new Hook(
                id,
                10_200,
                new HookAddress("https://hooks.example.com:8443/" + id + "?a=%20b"),
                Set.of(HookEvent.WARNED, HookEvent.KEPT),
                SECRET,
                new HookStanding(state, NOW, failing));
    }

    private void assertHook(Hook expected, Hook found) {
        assertEquals(expected.id(), found.id());
        assertEquals(expected.projectId(), found.projectId());
        assertEquals(expected.address(), found.address());
        assertEquals(expected.events(), found.events());
        assertEquals(expected.secret().text(), found.secret().text());
        assertEquals(expected.standing(), found.standing());
    }

    @Test
    void a_hook_is_kept_as_it_was_added_and_changed_since() {
        Hook one = hook("one", HookState.ON, null);
        Hook two = hook("two", HookState.OFF, NOW.plusSeconds(1));
        hooks().add(two);
        hooks().add(one);
        assertEquals(List.of("two", "one"), hooks().all().stream().map(Hook::id).toList());
        assertHook(two, hooks().find("two").orElseThrow());
        hooks().turn("two", HookState.ON, NOW);
        assertHook(hook("two", HookState.ON, null), hooks().find("two").orElseThrow());
        SharedSecret fresh = SharedSecret.fresh();
        hooks().sign("two", fresh);
        assertEquals(fresh.text(), hooks().find("two").orElseThrow().secret().text());
        assertHook(one, hooks().find("one").orElseThrow());
        assertEquals(2, hooks().all().size());
        hooks().remove("two");
        assertEquals(Optional.empty(), hooks().find("two"));
        hooks().turn("two", HookState.ON, NOW);
        hooks().sign("two", fresh);
        hooks().giveUp("two", NOW, NOW);
        assertEquals(List.of("one"), hooks().all().stream().map(Hook::id).toList(), "what is removed stays removed");
    }

    @Test
    void only_a_hook_that_is_on_and_failed_all_the_time_is_given_up() {
        hooks().add(hook("fails", HookState.ON, NOW.plusSeconds(5)));
        hooks().add(hook("answers", HookState.ON, null));
        hooks().add(hook("off", HookState.OFF, NOW));
        Instant later = NOW.plusSeconds(900);
        hooks().giveUp("fails", NOW.plusSeconds(5), later);
        assertEquals(
                HookState.ON, hooks().find("fails").orElseThrow().standing().state());
        for (String id : List.of("fails", "answers", "off")) {
            hooks().giveUp(id, NOW.plusSeconds(6), later);
        }
        assertEquals(
                new HookStanding(HookState.GIVEN_UP, later, null),
                hooks().find("fails").orElseThrow().standing());
        assertHook(hook("answers", HookState.ON, null), hooks().find("answers").orElseThrow());
        assertHook(hook("off", HookState.OFF, NOW), hooks().find("off").orElseThrow());
    }

    @Test
    void a_hook_fails_from_the_first_failure_until_something_arrives() {
        hooks().add(hook("one", HookState.ON, null));
        hooks().add(hook("off", HookState.OFF, null));
        hooks().failed("one", NOW.plusSeconds(5));
        hooks().failed("one", NOW.plusSeconds(9));
        hooks().failed("off", NOW.plusSeconds(5));
        assertEquals(NOW.plusSeconds(5), failing("one"));
        assertEquals(null, failing("off"));
        hooks().reached("one");
        assertEquals(null, failing("one"));
    }

    private Instant failing(String id) {
        return hooks().find(id).orElseThrow().standing().failing();
    }

    @Test
    void hooks_lead_nowhere_until_somebody_allows_it() {
        assertEquals(AllowedHosts.NONE, hooks().hosts());
        AllowedHosts some = new AllowedHosts(List.of("hooks.example.com", "http://127.0.0.1:8080"));
        hooks().allow(some);
        assertEquals(some, hooks().hosts());
        hooks().allow(new AllowedHosts(List.of("*")));
        assertEquals(new AllowedHosts(List.of("*")), hooks().hosts());
        hooks().allow(AllowedHosts.NONE);
        assertEquals(AllowedHosts.NONE, hooks().hosts());
    }

    @Test
    void it_remembers_how_far_was_looked() {
        assertEquals(Optional.empty(), hooks().position());
        NoticePosition start = NoticePosition.start(7, NOW);
        hooks().keep(start);
        assertEquals(Optional.of(start), hooks().position());
        NoticePosition later = start.after(9, NOW.plusSeconds(700));
        hooks().keep(later);
        assertEquals(Optional.of(later), hooks().position());
    }
}
