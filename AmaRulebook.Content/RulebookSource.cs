namespace AmaRulebook.Content;

/// <summary>The book as it stands in its folder now: read at the start and again after each change.</summary>
public sealed class RulebookSource : IDisposable
{
    private RulebookSource(string folder, Rulebook current) => (Folder, Current) = (folder, current);

    /// <summary>The folder that is watched.</summary>
    public string Folder { get; }

    /// <summary>The last good book.</summary>
    public Rulebook Current { get; private set; }

    /// <summary>Problems of a later edit that keep it from showing; empty while the folder is good.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Raised after each reload, good or broken, outside of any lock; handlers read the properties above.</summary>
    public event Action? Reloaded;

    /// <inheritdoc/>
    public void Dispose() => Reloaded?.Invoke();
}
