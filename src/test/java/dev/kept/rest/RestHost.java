package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.audit.AuditTrail;
import dev.kept.core.audit.InMemoryAuditLog;
import dev.kept.core.evidence.InMemorySeals;
import dev.kept.core.evidence.InMemoryWitnessStore;
import dev.kept.core.evidence.Witness;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.page.InMemoryPageLooks;
import dev.kept.core.goal.page.PageWatch;
import dev.kept.core.guide.FreezeWords;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.health.GivenHealthFigures;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.health.HealthLook;
import dev.kept.core.health.InMemoryHealthNotes;
import dev.kept.core.host.FakeProduct;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectName;
import dev.kept.core.plain.InMemoryDictionaryStore;
import dev.kept.core.plain.PlainWords;
import dev.kept.core.privacy.FakePeople;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.readiness.ReadinessPoint;
import dev.kept.core.readiness.ReadinessSubject;
import dev.kept.core.settings.SettingsTransfer;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactGuides;
import dev.kept.jira.contact.JiraContactPulses;
import dev.kept.jira.contact.JiraContactRankings;
import dev.kept.jira.setup.JiraSettings;
import dev.kept.link.TrackerApi;
import dev.kept.link.channel.SignedChannel;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakeEvidence;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.FakeTransfer;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.OwnGoalTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** The resources of one product in Jersey, without a server and without a JSON provider: they must not need one. */
public final class RestHost {

    private static final URI BASE = URI.create("http://localhost/rest/kept/1/");

    final FakePartnership partnership = new FakePartnership();
    final FakeBackfills backfills = new FakeBackfills();
    final FakeEvidence evidence = new FakeEvidence();
    final FakeTransfer transfer = new FakeTransfer();
    final Map<String, PublishedProject> published = new HashMap<>();
    final FakeContactPromises contacts = new FakeContactPromises();
    final FakeContactDesk desk = new FakeContactDesk();
    final RankingHouse ranking = new RankingHouse();
    final PulseHouse pulse = new PulseHouse();
    final GuideHouse guides = new GuideHouse();
    final InMemoryDictionaryStore dictionary = new InMemoryDictionaryStore();
    final InMemoryChannelStore channel = new InMemoryChannelStore();
    final Clock clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    final InMemoryHealthNotes healthNotes = new InMemoryHealthNotes();
    final GivenHealthFigures healthSource = new GivenHealthFigures();
    final InMemoryWitnessStore witness = new InMemoryWitnessStore();
    InMemorySeals seals = new InMemorySeals();
    final InMemoryAuditLog audit = new InMemoryAuditLog();
    final InMemoryGoalStore goals = new InMemoryGoalStore();
    final FakePeople people = new FakePeople();
    boolean loggedIn = true;
    boolean administrator = true;

    final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    /** In which nobody is a system administrator until a test says so. */
    final UserManager users = mock(UserManager.class);

    private final JiraSettings settings = new JiraSettings(
            users,
            new SettingsTransfer(
                    rules, new InMemoryBoardTerms(), new InMemoryFunctionStore(), new InMemoryOneAtATime()));

    private final ApplicationHandler handler;

    /** Jira. */
    RestHost() {
        this("jira");
        install(partnership, Optional.of(inJira()), Optional.empty());
    }

    private RestHost(String product) {
        handler = new ApplicationHandler(
                new ResourceConfig().packages("dev.kept.rest.resource", "dev.kept.rest." + product));
    }

    /** Jira, which shows this. */
    public static <T extends Partnership & Commitments> RestHost showing(T partnership) {
        RestHost host = new RestHost("jira");
        host.install(partnership, Optional.of(host.inJira(partnership)), Optional.empty());
        return host;
    }

    /** Confluence, which hands its requests on to there. */
    static RestHost forwarding(TrackerApi tracker) {
        RestHost host = new RestHost("confluence");
        host.install(host.partnership, Optional.empty(), Optional.of(tracker));
        return host;
    }

    private final NoLiaison liaison = new NoLiaison();

    private JiraServices inJira() {
        return inJira(partnership);
    }

    private JiraServices inJira(Commitments commitments) {
        return new JiraServices(
                partnership,
                commitments,
                partnership,
                partnership,
                (issue, side, requester, date) -> Answer.of(List.of(
                        new ReadinessPoint(ReadinessSubject.CONTACTS, !requester.isEmpty(), requester + " " + side))),
                text -> Answer.of(List.of(new Goal.StrategyPage("link", 12, "Strategy: " + text, "https://w/12"))),
                new OwnGoalTables(goals, () -> administrator),
                new PageWatch(
                        goals,
                        new InMemoryFunctionStore(),
                        new InMemoryPageLooks(),
                        List::of,
                        new Capabilities(rules),
                        clock),
                backfills,
                evidence,
                transfer,
                new GivenPublications(published),
                new SignedChannel(channel, clock),
                contacts,
                contacts,
                new JiraContactRankings(
                        ranking.rounds,
                        new ContactVoices(ranking.functions, RankingHouse.contacts(), ranking.capabilities)),
                new JiraContactPulses(
                        pulse.pulses, new ContactVoices(pulse.functions, RankingHouse.contacts(), pulse.capabilities)),
                desk,
                new JiraContactGuides(
                        guides.guides,
                        new ContactVoices(guides.functions, RankingHouse.contacts(), guides.capabilities)),
                guides.guides,
                new FreezeWords(guides.guides, BundledTexts.english()),
                function -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.function_guide.none")),
                (reader, function) -> Answer.of(List.of()),
                asked -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.function_guide.none")),
                (reader, asked) -> Answer.of(List.of()),
                liaison,
                liaison,
                new PlainWords(dictionary, guides.guides, guides.capabilities),
                language -> language.getLanguage().equals("de") ? BundledTexts.german() : BundledTexts.english(),
                settings,
                new Witness(seals, witness),
                new NoSnapshots());
    }

    private static Health health() {
        return new Health(
                List.of(
                        new Health.FeatureState(Feature.LEDGER, List.of()),
                        new Health.FeatureState(Feature.JOBS, Feature.JOBS.services())),
                List.of(new Health.LostModule("promised-by", "com.atlassian.jira.Gone")));
    }

    private HealthDesk healthDesk() {
        return new HealthDesk(
                RestHost::health,
                new HealthLook(healthNotes, healthSource, channel, new FakeProduct("jira"), clock),
                healthNotes,
                healthSource,
                clock);
    }

    private void install(Partnership shown, Optional<JiraServices> inJira, Optional<TrackerApi> tracker) {
        new RestServices(
                        shown,
                        text -> Answer.of(ProjectName.like(
                                List.of(new ProjectName("SHOP", "Web shop"), new ProjectName("WARE", "Warehouse")),
                                text)),
                        BundledTexts.english(),
                        () -> loggedIn,
                        () -> loggedIn && administrator,
                        () -> "ada",
                        new AdminServices(
                                healthDesk(),
                                new PersonDesk(people, keyOrName -> Set.of()),
                                new AuditTrail(audit, entry -> {}, clock)),
                        inJira,
                        tracker)
                .install();
    }

    public Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Asked by the other product, with these headers. */
    public Reply get(String path, Map<String, String> headers) {
        return send("GET", path, null, null, headers);
    }

    /** Sent by the other product, with these headers. */
    Reply post(String path, String json, Map<String, String> headers) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply send(String method, String path, String contentType, byte[] body) {
        return send(method, path, contentType, body, Map.of());
    }

    private Reply send(String method, String path, String contentType, byte[] body, Map<String, String> headers) {
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        request.header("Accept", "application/json");
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, out).get();
            String text = out.toString(StandardCharsets.UTF_8);
            return new Reply(
                    response.getStatus(),
                    String.valueOf(response.getMediaType()),
                    text,
                    text.isEmpty() ? null : new ObjectMapper().readTree(text),
                    response.getHeaderString("ETag"));
        } catch (InterruptedException | ExecutionException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks the whole problem document; {@code field} is empty when it names none. */
    static void isProblem(RestHost.Reply reply, int status, String kind, String field) {
        assertEquals(status, reply.status(), reply.text());
        assertEquals("application/problem+json", reply.type());
        assertEquals("urn:kept:problem:" + kind, reply.json().path("type").asText());
        assertEquals(status, reply.json().path("status").asInt());
        assertFalse(reply.json().path("title").asText().isBlank());
        assertFalse(reply.json().path("detail").asText().isBlank());
        assertEquals(field, reply.json().path("field").asText(""));
    }

    public record Reply(int status, String type, String text, JsonNode json, String tag) {}
}
