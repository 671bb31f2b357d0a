package org.a4p.gateway.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session as one request sees it, with what that request changed in it. */
final class StoredSession implements Session {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Instant created;
    private final Duration idle;
    private final Map<String, Object> attributes;
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedId;
    private Instant storedAccess;
    private String id;
    private Instant lastAccessed;

    private StoredSession(
            @Nullable String storedId,
            String id,
            Instant created,
            Instant lastAccessed,
            Duration idle,
            Map<String, Object> attributes) {
        this.storedId = storedId;
        this.id = id;
        this.created = created;
        this.storedAccess = lastAccessed;
        this.lastAccessed = lastAccessed;
        this.idle = idle;
        this.attributes = attributes;
    }

    static StoredSession begin(Instant now, Duration idle) {
        return new StoredSession(null, newId(), now, now, idle, new HashMap<>());
    }

    static StoredSession found(
            String id, Instant created, Instant lastAccessed, Duration idle, Map<String, Object> attributes) {
        return new StoredSession(id, id, created, lastAccessed, idle, new HashMap<>(attributes));
    }

    /** The id under which the store knows this session; null if it does not. */
    @Nullable
    String storedId() {
        return storedId;
    }

    boolean isStoredAs(String current) {
        return current.equals(storedId);
    }

    Map<String, Object> attributes() {
        return Map.copyOf(attributes);
    }

    Set<String> changed() {
        return Set.copyOf(changed);
    }

    Duration sinceStoredAccess() {
        return Duration.between(storedAccess, lastAccessed);
    }

    void stored() {
        storedId = id;
        storedAccess = lastAccessed;
        changed.clear();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Spring Session's
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        Object before = value == null ? attributes.remove(name) : attributes.put(name, value);
        if (!Objects.equals(before, value)) {
            changed.add(name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        lastAccessed = lastAccessedTime;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessed;
    }

    /** Ignored: how long sessions live is a setting of the gateway. */
    @Override
    public void setMaxInactiveInterval(Duration interval) {}

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** An expired session is never found, so this one has not. */
    @Override
    public boolean isExpired() {
        return false;
    }

    private static String newId() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
