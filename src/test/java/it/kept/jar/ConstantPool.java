package it.kept.jar;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a class file names, read without loading it. */
final class ConstantPool {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final Pattern TYPE = Pattern.compile("L((?:\\w+/)+[\\w$]+)[;<]");

    private final List<String> texts = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();

    ConstantPool(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All texts, among them every string constant. */
    List<String> texts() {
        return texts;
    }

    /** Binary names of all classes that are used or appear in a signature. */
    Set<String> types() {
        return types;
    }

    private void read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        String[] text = new String[count];
        List<Integer> classNames = new ArrayList<>();
        int i = 1;
        while (i < count) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> text[i] = in.readUTF();
                case CLASS -> classNames.add(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case LONG, DOUBLE -> in.skipNBytes(8);
                default -> throw new IOException("No such constant: " + tag);
            }
            // These two take up two places.
            i += tag == LONG || tag == DOUBLE ? 2 : 1;
        }
        for (String one : text) {
            if (one != null) {
                texts.add(one);
                addTypes(one);
            }
        }
        for (int index : classNames) {
            if (!text[index].startsWith("[")) {
                types.add(text[index].replace('/', '.'));
            }
        }
    }

    private void addTypes(String text) {
        Matcher matcher = TYPE.matcher(text);
        while (matcher.find()) {
            types.add(matcher.group(1).replace('/', '.'));
        }
    }
}
