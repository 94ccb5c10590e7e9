package dev.kept.core.hook;

import java.net.InetAddress;

/**
 * Which addresses lie outside of every house: none that is private, of this machine, of this link or this network, reserved,
 * or a wrapping of an address of the fourth version that could be one. By the registries of RFC 6890 as they are now.
 */
public final class PublicAddress {

    private static final int BYTE = 0xff;
    private static final int V4 = 4;

    /** First address and length of each block of the fourth version that is not public. */
    private static final int[][] CLOSED = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3}
    };

    private PublicAddress() {}

    /** Whether it is one. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == V4 ? open(bytes) : openSix(bytes);
    }

    private static boolean open(byte[] bytes) {
        for (int[] block : CLOSED) {
            if (starts(bytes, block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int[] block) {
        int length = block[V4];
        for (int place = 0; place < V4; place++) {
            int bits = Math.max(0, Math.min(Byte.SIZE, length - place * Byte.SIZE));
            int mask = BYTE << Byte.SIZE - bits & BYTE;
            if ((bytes[place] & mask) != (block[place] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Of the sixth version 2000::/3 alone is given out; of it 2001::/23, 2001:db8::/32, 2002::/16 and 3fff::/20 are not. */
    private static boolean openSix(byte[] bytes) {
        int first = (bytes[0] & BYTE) << Byte.SIZE | bytes[1] & BYTE;
        int second = (bytes[2] & BYTE) << Byte.SIZE | bytes[3] & BYTE;
        boolean given = first >>> 13 == 1;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8)
                || first == 0x2002
                || first == 0x3fff && second < 0x1000;
        return given && !special;
    }
}
