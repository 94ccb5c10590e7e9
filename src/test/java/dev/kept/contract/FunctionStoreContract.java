package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.Rhythm;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of business functions must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class FunctionStoreContract {

    private static final BusinessFunction SALES = new BusinessFunction(
            "Sales", ZoneId.of("America/New_York"), "Office", List.of("sales", "boss@sales.example"));
    private static final BusinessFunction FINANCE = new BusinessFunction("Finanzen Süd", null, null, List.of());

    /** The store under test. */
    protected abstract FunctionStore functions();

    @Test
    void a_function_is_found_by_its_name_in_any_case() {
        FunctionStore functions = functions();
        functions.save(SALES);
        functions.save(FINANCE);
        assertEquals(Optional.of(SALES), functions.find(" sALES "));
        assertEquals(Optional.of(FINANCE), functions.find("finanzen süd"));
        assertEquals(Optional.of(SALES), functions.find("Sales\u00a0"));
        assertEquals(Optional.of(FINANCE), functions.find("FINANZEN SU\u0308D"));
        assertEquals(Optional.empty(), functions.find("Sale"));
        assertEquals(Optional.empty(), functions.find(""));
        assertEquals(List.of(FINANCE, SALES), functions.all());
    }

    @Test
    void saving_again_replaces_everything_but_the_name() {
        FunctionStore functions = functions();
        functions.save(SALES);
        BusinessFunction bare = new BusinessFunction("SALES", null, null, List.of());
        functions.save(bare);
        assertEquals(List.of(bare), functions.all());
        functions.save(SALES);
        assertEquals(List.of(SALES), functions.all());
    }

    @Test
    void names_in_the_other_product_are_kept_beside_their_contacts() {
        FunctionStore functions = functions();
        BusinessFunction known = new BusinessFunction(
                "Sales",
                null,
                null,
                List.of("sales", "boss@sales.example", "deputy"),
                Map.of("boss@sales.example", "Big Boss", "deputy", "vera"),
                Rhythm.PRESET);
        functions.save(known);
        assertEquals(List.of(known), functions.all());
        assertEquals(
                Optional.of("deputy"), functions.find("sales").orElseThrow().contactElsewhere("VERA"));
        assertEquals(Optional.empty(), known.contactElsewhere("sales"), "a contact's own name is not enough");
        functions.save(SALES);
        assertEquals(Map.of(), functions.find("Sales").orElseThrow().elsewhere());
    }

    @Test
    void how_often_its_contacts_hear_is_kept() {
        FunctionStore functions = functions();
        for (Rhythm rhythm : Rhythm.values()) {
            BusinessFunction often = new BusinessFunction("Sales", null, null, List.of("sales"), Map.of(), rhythm);
            functions.save(often);
            assertEquals(Optional.of(often), functions.find("Sales"));
        }
    }

    @Test
    void removing_one_leaves_the_others() {
        FunctionStore functions = functions();
        functions.save(SALES);
        functions.save(FINANCE);
        functions.remove("sales");
        functions.remove("nobody");
        assertEquals(List.of(FINANCE), functions.all());
    }
}
