package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import dev.kept.confluence.job.OutboxJob;
import dev.kept.confluence.page.ConfluenceReadOnlyMode;
import dev.kept.core.Refusal;
import dev.kept.core.contact.InMemoryOutboxStore;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.StepWire.StepReply;
import dev.kept.core.host.FakeServices;
import dev.kept.core.host.ReadOnlyMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Kept makes of Confluence's read-only mode, and of a Confluence that says nothing about it. */
class ConfluenceReadOnlyModeTest {

    @Test
    void confluence_is_asked_each_time() {
        boolean[] now = {false};
        ReadOnlyMode mode = new ConfluenceReadOnlyMode(FakeServices.of((AccessModeService) () -> now[0]));
        assertFalse(mode.on());
        now[0] = true;
        assertEquals(Refusal.Kind.READ_ONLY, mode.refusal().map(Refusal::kind).orElseThrow());
        now[0] = false;
        assertTrue(mode.refusal().isEmpty());
    }

    @Test
    void a_confluence_without_the_service_or_its_method_takes_answers() {
        assertFalse(new ConfluenceReadOnlyMode(FakeServices.of()).on());
        AccessModeService other = () -> {
            throw new NoSuchMethodError("isReadOnlyAccessModeEnabled");
        };
        assertFalse(new ConfluenceReadOnlyMode(FakeServices.of(other)).on());
    }

    @Test
    void what_is_on_its_way_waits_for_the_end_of_the_mode() {
        List<String> sent = new ArrayList<>();
        InMemoryOutboxStore store = new InMemoryOutboxStore();
        store.add(OurPromisesFixture.step("step-0001", "u-vera"));
        Outbox outbox = new Outbox(store, step -> {
            sent.add(step.id());
            return StepReply.TAKEN;
        });
        boolean[] readOnly = {true};
        OutboxJob job = new OutboxJob(outbox, () -> readOnly[0]);
        job.run(() -> false);
        assertEquals(List.of(), sent);
        readOnly[0] = false;
        job.run(() -> false);
        assertEquals(List.of("step-0001"), sent);
    }

    @Test
    void questions_go_to_jira_and_writes_do_not() throws Exception {
        FakeJira jira = new FakeJira();
        jira.readOnly = true;
        jira.link().get("rules");
        Refusal refused =
                jira.link().post("issues/SHOP-1/commitment", "{}").fold(given -> null, (Refusal refusal) -> refusal);
        assertEquals(Refusal.Kind.READ_ONLY, refused.kind());
        assertEquals(List.of("GET /rest/kept/1/rules"), jira.sent);
    }
}
