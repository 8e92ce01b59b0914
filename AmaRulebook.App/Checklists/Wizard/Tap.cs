namespace AmaRulebook.Checklists.Wizard;

/// <summary>
/// A tap on an answer as the browser reports it: with an operation id of the browser's own, which it repeats until it hears
/// what became of it, and, where it comes late, with what stood there when the person chose.
/// </summary>
/// <param name="OperationId">The operation, or null where the browser gave none.</param>
/// <param name="Seen">What stood there; null for a tap that was sent at once.</param>
public sealed record Tap(Guid? OperationId, AnswerSeen? Seen)
{
    /// <summary>Reads <c>answer/operation</c> or, late, <c>answer/operation/answer seen</c>. Which answer it is the radio itself knows.</summary>
    public static Tap Read(object? value)
    {
        var parts = (value as string ?? "").Split('/');
        return new Tap(
            parts.Length > 1 ? OperationOf(parts[1]) : null,
            parts.Length > 2 ? new AnswerSeen(Enum.TryParse<AnswerKind>(parts[2], out var kind) && Enum.IsDefined(kind) ? kind : null) : null);
    }

    /// <summary>An operation id of the browser's own, or null where it is none.</summary>
    public static Guid? OperationOf(object? value) => Guid.TryParse(value as string, out var id) && id != Guid.Empty ? id : null;
}
