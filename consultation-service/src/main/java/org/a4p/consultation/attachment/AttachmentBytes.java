package org.a4p.consultation.attachment;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.a4p.outbox.InsertIfAbsent;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/**
 * The bytes of files, in chunks whose keys follow from the file and their place in it. So writing a file twice is writing it
 * once, a broken-off upload can be finished or removed by whoever knows the file, and no chunk is ever without a name;
 * GridFS, which gives its chunks random keys, promises none of the three.
 */
@Repository
class AttachmentBytes {

    /** Far below what a document may have, and what the store likes to write at once. */
    private static final int CHUNK = 256 * 1024;

    private final MongoCollection<Chunk> chunks;

    AttachmentBytes(MongoDatabase database) {
        this.chunks = database.getCollection("attachmentChunks", Chunk.class)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Stores the bytes of this file, or those of them that are not there yet. */
    void write(AttachmentId id, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(CHUNK);
            for (int number = 0; bytes.length > 0; number++) {
                add(new Chunk(new ChunkId(id, number), new Binary(bytes)));
                bytes = content.readNBytes(CHUNK);
            }
        }
    }

    /** Sends all bytes, a chunk at a time. */
    void copy(Attachment attachment, OutputStream to) throws IOException {
        for (ChunkId id : idsOf(attachment)) {
            Chunk chunk = chunks.find(eq("_id", id)).first();
            if (chunk == null) {
                throw new IOException("bytes of attachment " + attachment.id() + " are missing");
            }
            to.write(chunk.bytes().getData());
        }
    }

    void remove(Attachment attachment) {
        chunks.deleteMany(in("_id", idsOf(attachment)));
    }

    /** How many chunks of the file are stored. */
    long count(Attachment attachment) {
        return chunks.countDocuments(in("_id", idsOf(attachment)));
    }

    private void add(Chunk chunk) {
        InsertIfAbsent.run(() -> chunks.insertOne(chunk));
    }

    private static List<ChunkId> idsOf(Attachment attachment) {
        int count = Math.toIntExact((attachment.size() + CHUNK - 1) / CHUNK);
        return IntStream.range(0, count)
                .mapToObj(number -> new ChunkId(attachment.id(), number))
                .toList();
    }

    /** A part of a file; public for the driver, which makes it. */
    public record Chunk(@BsonId ChunkId id, Binary bytes) {}

    /** Which part of which file. */
    public record ChunkId(AttachmentId attachment, int number) {}
}
