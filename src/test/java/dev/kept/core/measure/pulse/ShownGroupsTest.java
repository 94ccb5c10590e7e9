package dev.kept.core.measure.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of the pulse: the worked cases, and that no figure and no two of them tell what somebody said. */
final class ShownGroupsTest {

    private static final double CLOSE = 1e-6;
    private static final int LEAST = ShownGroups.LEAST_ANSWERS;

    private static JsonNode example(String file, String id) throws IOException {
        Path resources = Path.of(System.getProperty("kept.basedir", "."), "src", "test", "resources");
        JsonNode all = new ObjectMapper().readTree(resources.resolve(file).toFile());
        return StreamSupport.stream(all.get("examples").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PulseScore score(JsonNode answers) {
        return PulseScore.of(StreamSupport.stream(answers.spliterator(), false)
                .map(JsonNode::asInt)
                .toList());
    }

    @Test
    void case_E32_holds_back_the_group_that_could_be_subtracted() throws IOException {
        JsonNode case32 = example("worked-examples.json", "E32");
        Map<String, PulseScore> groups = new LinkedHashMap<>();
        case32.get("inputs")
                .get("answers")
                .properties()
                .forEach(one -> groups.put(one.getKey(), score(one.getValue())));
        ShownGroups shown = ShownGroups.of(groups, LEAST);
        JsonNode expected = case32.get("expected");
        assertEquals(List.of("Sales"), List.copyOf(shown.shown().keySet()));
        assertEquals(
                expected.at("/shown/Sales").asDouble(),
                shown.shown().get("Sales").value(),
                CLOSE);
        assertEquals(expected.at("/shown/All").asDouble(), shown.all().value(), CLOSE);
        assertTrue(shown.showsAll());
        assertEquals(List.of("Service"), shown.tooFew());
        assertEquals(List.of("Finance"), shown.heldBack());
        assertEquals(
                expected.at("/gap_measured_minus_perceived/Sales").asDouble(),
                PerceptionGap.of(0.62, shown.shown().get("Sales").value()),
                CLOSE);
    }

    @Test
    void case_N12_tells_what_the_silent_could_change_and_when_a_gap_is_called() throws IOException {
        JsonNode case12 = example("worked-examples-2.json", "N12");
        JsonNode expected = case12.get("expected");
        PulseScore published = new PulseScore(80, 300, 60, 20);
        assertEquals(0.75, published.favourableShare().value(), CLOSE);
        close(expected.at("/published/bounds"), published.shareBounds(100));
        PulseScore sales = score(case12.at("/inputs/groups/1/answers"));
        int asked = case12.at("/inputs/groups/1/asked").asInt();
        assertEquals(expected.at("/sales/felt_mean_E32").asDouble(), sales.value(), CLOSE);
        close(expected.at("/sales/bounds_mean"), sales.bounds(asked));
        close(expected.at("/sales/bounds_share"), sales.shareBounds(asked));
        close(expected.at("/sales/wilson_share"), sales.favourableShare().interval());
        assertFalse(expected.get("gap_callable_sales").asBoolean());
        Interval measured = new Interval(0.62, 0.62);
        assertEquals(GapWord.CANNOT_TELL, PerceptionGap.between(measured, sales.bounds(asked)));
        assertEquals(GapWord.RECORD_BETTER, PerceptionGap.between(new Interval(0.9, 0.95), sales.bounds(asked)));
        assertEquals(GapWord.FEELING_BETTER, PerceptionGap.between(new Interval(0.2, 0.45), sales.bounds(asked)));
    }

    private static void close(JsonNode expected, Interval interval) {
        assertEquals(expected.get(0).asDouble(), interval.low(), CLOSE);
        assertEquals(expected.get(1).asDouble(), interval.high(), CLOSE);
    }

    @Test
    void case_N13_shows_a_band_where_everybody_said_the_same() throws IOException {
        JsonNode case13 = example("worked-examples-2.json", "N13");
        Map<String, String> told = new TreeMap<>();
        case13.at("/inputs/groups").properties().forEach(group -> {
            PulseScore score = score(group.getValue());
            PulseBand band = score.band();
            told.put(
                    group.getKey(),
                    band == null
                            ? Double.toString(score.value())
                            : (band == PulseBand.AT_MOST ? "at most " : "at least ") + band.edge());
        });
        Map<String, String> expected = new TreeMap<>();
        case13.at("/expected/shown")
                .properties()
                .forEach(group -> expected.put(group.getKey(), group.getValue().asText()));
        assertEquals(expected, told);
    }

    /** The bounds of two that everybody answered alike in, but not with the same number, are the same. */
    @Test
    void the_bounds_of_a_band_do_not_tell_the_value() {
        PulseScore ones = PulseScore.of(Collections.nCopies(5, 1));
        PulseScore twos = PulseScore.of(Collections.nCopies(5, 2));
        assertEquals(ones.bounds(8), twos.bounds(8));
        assertEquals(new Interval(0, 0.25), ones.bounds(5));
        assertEquals(
                new Interval(0.75, 1), PulseScore.of(Collections.nCopies(6, 4)).bounds(6));
    }

    /** All that can be in a group, as far as anything shown depends on it, and whether everybody gave one and the same answer. */
    private record Said(PulseScore score, List<Integer> onlyAnswers) {}

    private static List<Said> everything(int people) {
        Map<PulseScore, List<List<Integer>>> ways = new HashMap<>();
        sheets(people, 1, new ArrayList<>(), ways);
        return ways.entrySet().stream()
                .map(way -> new Said(
                        way.getKey(),
                        IntStream.rangeClosed(1, 5)
                                .filter(answer -> way.getValue().stream()
                                        .allMatch(all -> all.stream().allMatch(one -> one == answer)))
                                .boxed()
                                .toList()))
                .toList();
    }

    private static void sheets(int people, int from, List<Integer> so, Map<PulseScore, List<List<Integer>>> ways) {
        if (so.size() == people) {
            ways.computeIfAbsent(PulseScore.of(so), any -> new ArrayList<>()).add(List.copyOf(so));
            return;
        }
        for (int answer = from; answer <= 5; answer++) {
            so.add(answer);
            sheets(people, answer, so, ways);
            so.remove(so.size() - 1);
        }
    }

    /** All that anybody reads: values as they are, bands, counts and which group is hidden why. */
    private static String published(Map<String, PulseScore> groups) {
        ShownGroups shown = ShownGroups.of(groups, LEAST);
        return told(shown.all(), shown.showsAll())
                + shown.shown().entrySet().stream()
                        .map(group -> group.getKey() + told(group.getValue(), true))
                        .collect(Collectors.joining())
                + shown.banded().entrySet().stream()
                        .map(group -> group.getKey() + told(group.getValue(), true))
                        .collect(Collectors.joining())
                + shown.tooFew()
                + shown.heldBack();
    }

    private static String told(PulseScore score, boolean shown) {
        return shown ? score.n() + " " + (score.band() == null ? score.sum() : score.band()) + ";" : "-;";
    }

    /**
     * Every way to answer of groups of these sizes: whatever is published fits a way in which somebody said something else, for
     * each person. Values are taken as exact, which is more than any page shows.
     */
    @ParameterizedTest
    @CsvSource({
        "5", "6", "3", "5 1", "5 2", "5 3", "5 5", "6 5", "4 3", "3 2", "5 5 1", "6 5 3", "5 3 1", "4 2 1", "5 5 5"
    })
    void nobodys_answer_follows_from_what_is_published(String sizes) {
        List<List<Said>> groups = List.of(sizes.split(" ")).stream()
                .map(size -> everything(Integer.parseInt(size)))
                .toList();
        Map<String, List<List<Said>>> fitting = new HashMap<>();
        combine(groups, new ArrayList<>(), fitting);
        fitting.forEach((text, ways) -> {
            for (int group = 0; group < groups.size(); group++) {
                int which = group;
                List<Integer> certain = IntStream.rangeClosed(1, 5)
                        .filter(answer -> ways.stream()
                                .allMatch(way -> way.get(which).onlyAnswers().contains(answer)))
                        .boxed()
                        .toList();
                assertEquals(List.of(), certain, () -> text + " tells it of group " + which);
            }
        });
    }

    private static void combine(List<List<Said>> groups, List<Said> so, Map<String, List<List<Said>>> fitting) {
        if (so.size() == groups.size()) {
            Map<String, PulseScore> scores = new LinkedHashMap<>();
            so.forEach(said -> scores.put("g" + scores.size(), said.score()));
            fitting.computeIfAbsent(published(scores), any -> new ArrayList<>()).add(List.copyOf(so));
            return;
        }
        for (Said said : groups.get(so.size())) {
            so.add(said);
            combine(groups, so, fitting);
            so.remove(so.size() - 1);
        }
    }
}
