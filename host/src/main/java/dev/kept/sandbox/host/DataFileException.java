package dev.kept.sandbox.host;

/** A data file that cannot be read. The message is one plain line that names the file and, where known, the line. */
public final class DataFileException extends RuntimeException {
    public DataFileException(String message) {
        super(message);
    }

    public DataFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
