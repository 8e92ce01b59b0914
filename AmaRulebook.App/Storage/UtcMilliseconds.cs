using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AmaRulebook.Storage;

/// <summary>Instants as integers: milliseconds since 1970, UTC. SQLite can neither order nor compare other forms reliably.</summary>
public sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    value => DateTimeOffset.FromUnixTimeMilliseconds(value));
