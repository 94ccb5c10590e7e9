package it.kept.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What stands where in the demo company on the day it is looked at. */
final class Company {

    static final List<String> PROJECTS = List.of("SHOP", "WARE", "REP", "SECR");

    /** An issue and what is special about its promise. */
    record Case(String state, String issue) {}

    static final List<Case> CASES = List.of(
            new Case("kept-first", "SHOP-1"),
            new Case("kept-agreed", "SHOP-3"),
            new Case("missed-warned", "SHOP-5"),
            new Case("warned-and-kept", "SHOP-9"),
            new Case("reopened", "SHOP-10"),
            new Case("missed-silent", "SHOP-11"),
            new Case("released", "SHOP-12"),
            new Case("forgotten", "SHOP-14"),
            new Case("by-the-business", "SHOP-21"),
            new Case("open-due-soon", "SHOP-47"),
            new Case("open-with-disclosures", "SHOP-49"),
            new Case("offered", "SHOP-50"),
            new Case("requested", "SHOP-51"),
            new Case("new-date-without-consent", "SHOP-52"),
            new Case("comments", "SHOP-53"),
            new Case("moved-too-late", "WARE-4"),
            new Case("dropped", "WARE-9"),
            new Case("split", "WARE-36"),
            new Case("part-delivered", "WARE-37"),
            new Case("part-open", "WARE-38"),
            new Case("disputed", "WARE-39"),
            new Case("asked-of-the-business", "WARE-41"),
            new Case("countered", "WARE-42"),
            new Case("no-promise", "REP-6"),
            new Case("hidden-project", "SECR-1"));

    private Company() {}

    /** Every issue of the demo. */
    static List<String> issues() {
        List<String> keys = new ArrayList<>();
        keys.addAll(keys("SHOP", 53));
        keys.addAll(keys("WARE", 42));
        keys.addAll(keys("REP", 6));
        keys.addAll(keys("SECR", 1));
        return keys;
    }

    private static List<String> keys(String project, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> project + "-" + number)
                .toList();
    }
}
