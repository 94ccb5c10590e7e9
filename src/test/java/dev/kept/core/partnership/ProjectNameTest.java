package dev.kept.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered to whoever picks a project. */
final class ProjectNameTest {

    private static final ProjectName SHOP = new ProjectName("SHOP", "Web shop");
    private static final ProjectName WARE = new ProjectName("WARE", "Ärzte & warehouse");
    private static final ProjectName CRM = new ProjectName("CRM", "Customers");

    private static List<String> like(String text) {
        return ProjectName.like(List.of(SHOP, WARE, CRM, SHOP), text).stream()
                .map(ProjectName::key)
                .toList();
    }

    @Test
    void all_are_offered_once_in_order_of_their_names_while_nothing_is_typed() {
        assertEquals(List.of("WARE", "CRM", "SHOP"), like(" "));
    }

    @Test
    void a_key_is_meant_by_its_beginning_and_a_name_by_any_part() {
        assertEquals(List.of("SHOP"), like("sh"));
        assertEquals(List.of("WARE", "SHOP"), like("W"));
        assertEquals(List.of("CRM"), like("stom"));
        assertEquals(List.of(), like("HOP-1"));
    }

    @Test
    void no_more_are_offered_than_anybody_reads() {
        List<ProjectName> many = IntStream.range(0, 50)
                .mapToObj(number -> new ProjectName("P" + number, "Project " + number))
                .toList();
        assertEquals(ProjectName.MOST, ProjectName.like(many, "project").size());
    }
}
