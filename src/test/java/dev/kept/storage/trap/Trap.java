package dev.kept.storage.trap;

/** What one of the five databases would refuse, or take for something else; docs/databases.md has the source of each. */
enum Trap {
    WORDS("a word that not all five databases read alike"),
    PAGE_WITHOUT_ORDER("a page of rows in no order, which SQL Server refuses"),
    LARGE_TEXT("a text without a limit that is compared, ordered or grouped, which Oracle refuses"),
    EMPTY_TEXT("an empty text, which is nothing in Oracle"),
    ROW_VALUES("a comparison of several values at once, which SQL Server refuses"),
    UNGROUPED("a column beside a sum that is not grouped, which all but some MySQL refuse"),
    UNION("a union that has to compare rows"),
    TABLE_ALIAS("AS before another name of a table, which Oracle refuses"),
    LONG_LIST("more than 1,000 values in a list, which Oracle refuses"),
    MANY_VALUES("more than 2,100 values, which SQL Server refuses"),
    NULL_COMPARED("a comparison with nothing, which never holds"),
    LONG_NAME("a name of more than 30 characters, which Oracle before 12.2 refuses"),
    RESERVED_NAME("a word that one of the databases keeps for itself"),
    WIDE_KEY("an index over more bytes than a database takes"),
    LARGE_KEY("an index over a text without a limit"),
    BYTES("a text that may take more bytes than its column has in Oracle");

    private final String sentence;

    Trap(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return name() + ": " + sentence;
    }
}
