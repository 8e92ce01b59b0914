using AmaRulebook.Content;
using AmaRulebook.Content.Checklists;
using Xunit;

namespace AmaRulebook.Support;

/// <summary>The book of this repository, read once.</summary>
public static class RealBook
{
    private static readonly Lazy<Rulebook> Read = new(() =>
    {
        var (rulebook, problems) = RulebookLoader.Load(Checkout.Content);
        Assert.Empty(problems);
        return rulebook!;
    });

    public static Rulebook Current => Read.Value;

    public static Stage Stage(string id) => Current.FindStage(id)!;
}
