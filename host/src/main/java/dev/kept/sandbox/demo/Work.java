package dev.kept.sandbox.demo;

/**
 * A piece of work the demo promises.
 *
 * @param summary what the issue says
 * @param requester to whom it is promised
 * @param size in the team's own points
 * @param goal key of the shared goal it serves; empty for none
 */
record Work(String summary, String requester, int size, String goal) {

    static Work of(String line) {
        String[] parts = line.split("\\|", -1);
        return new Work(parts[0].strip(), parts[1].strip(), Integer.parseInt(parts[2].strip()), parts[3].strip());
    }
}
