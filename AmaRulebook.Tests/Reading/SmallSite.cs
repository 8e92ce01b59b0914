using AmaRulebook.Support;

namespace AmaRulebook.Reading;

/// <summary>The site on the small book, for tests that only read.</summary>
public sealed class SmallSite : IDisposable
{
    private readonly RulebookFolder folder = new();

    public SmallSite() => Site = ReadingSite.On(folder);

    public ReadingSite Site { get; }

    /// <summary>Another process's site on the same book, with an empty cache.</summary>
    public ReadingSite Another() => ReadingSite.On(folder);

    public void Dispose()
    {
        Site.Dispose();
        folder.Dispose();
    }
}
