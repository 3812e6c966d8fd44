package fr.boussole.platform.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held: EXIF 2.3, tag 0x0112 in the first directory of a JPEG's APP1 part. */
final class Orientation {
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** Quarter turns to the right; 0 when nothing is noted. Mirrored ones do not come from cameras. */
    static int of(InputStream jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(jpeg)) {
            in.skipNBytes(2);
            for (int marker = in.readUnsignedShort();
                    marker >= 0xffe0 && marker <= 0xffef;
                    marker = in.readUnsignedShort()) {
                byte[] part = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == 0xffe1 && part.length > 14 && part[0] == 'E' && part[4] == 0) {
                    return turns(part);
                }
            }
            return 0;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static int turns(byte[] part) {
        ByteBuffer tiff = ByteBuffer.wrap(part, 6, part.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        for (int i = 0; i < tiff.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 6 -> 1;
                    case 3 -> 2;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
