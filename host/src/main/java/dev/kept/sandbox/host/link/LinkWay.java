package dev.kept.sandbox.host.link;

/** How the way from one host to the other is, so that people can see what a page does when it is not open. */
enum LinkWay {
    /** The link is there and the other host answers. */
    OPEN("The other host answers"),
    /** The link is there, and nobody answers at its other end. */
    SILENT("The other host does not answer"),
    /** No administrator has made the link. */
    MISSING("There is no application link");

    private final String label;

    LinkWay(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
