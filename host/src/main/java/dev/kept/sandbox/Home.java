package dev.kept.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the databases and files; removed at the end when it is temporary. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final boolean temporary;

    private Home(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * @throws Stopped when the folder cannot be made or written to
     */
    static Home open(Optional<Path> wish) {
        try {
            Path folder =
                    wish.isPresent() ? Files.createDirectories(wish.get()) : Files.createTempDirectory("kept-sandbox");
            if (!Files.isWritable(folder)) {
                throw new Stopped("--home cannot be written to: " + folder);
            }
            return new Home(folder, wish.isEmpty());
        } catch (IOException e) {
            throw new Stopped("--home cannot be made: " + e.getMessage(), e);
        }
    }

    /** The folder of one host. */
    Path of(String application) {
        try {
            return Files.createDirectories(folder.resolve(application));
        } catch (IOException e) {
            throw new Stopped("--home cannot be written to: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The temporary folder " + folder + " is left behind: " + e.getMessage());
        }
    }
}
