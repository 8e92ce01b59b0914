using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Records.HandingOver;
using AngleSharp.Dom;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records;

/// <summary>
/// Names that a spreadsheet, a page or their neighbours would suffer from, on the sheets that people print. (What turns all
/// writing round, such as U+202E, is refused when it is given; letters that run from right to left are not.)
/// </summary>
public sealed class HostileNameTests : ScreenTest
{
    private const string Formula = "=HYPERLINK(\"https://example.com\") <b>太</b>";
    private const string FromRight = "\u200Fمرحبا (1) 👩‍🌾";
    private static readonly string Wide = new('鬱', Limits.PersonName);
    private static readonly string Unbroken = new('W', Limits.PartyName);

    [Fact]
    public async Task On_the_record_each_stands_whole_and_apart()
    {
        var session = await Confirmed();

        var record = Record(session, Formula);

        StandApart(record.Find("article"), Formula, FromRight, Wide, Unbroken);
        Assert.Equal([Green, City, Formula, Unbroken], record.FindAll(".signed tbody th").Select(cell => cell.TextContent));
        Assert.Contains($"✓ {Wide}", record.FindAll(".signed tbody tr")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_handover_each_stands_whole_and_apart()
    {
        var session = await Confirmed();

        var page = Render<HandoverPage>(page => page
            .Add(handover => handover.Id, session.Project)
            .Add(handover => handover.Authentication, SignedIn(session.Browser(City))));

        StandApart(page.Find("article"), Formula, FromRight, Wide, Unbroken);
    }

    private async Task<AStoredSession> Confirmed()
    {
        var session = await AStoredSession.Begun(App);
        await session.IsJoinedBy(Formula, Wide);
        await session.IsJoinedBy(Unbroken, FromRight);
        foreach (var party in new[] { Formula, Unbroken })
        {
            await session.Answers(party, 3, AnswerKind.Concern, "理由です。", "水をやります。");
            await session.HandsIn(party);
        }

        await session.HandInAndOpen();
        await session.Reflects(Formula, new GivenReflection("目的", "", "連絡"));
        foreach (var party in new[] { Green, City, Formula, Unbroken })
        {
            await session.Confirms(party);
        }

        return session;
    }

    /// <summary>Each is on the sheet, and only in elements whose writing is their own; none of them became an element.</summary>
    private static void StandApart(IElement sheet, params string[] names)
    {
        Assert.All(names, name => Assert.Contains(sheet.QuerySelectorAll("bdi"), own => own.TextContent.Contains(name, StringComparison.Ordinal)));
        Assert.DoesNotContain(sheet.QuerySelectorAll("b"), bold => bold.TextContent == "太");
        var rest = (IElement)sheet.Clone();
        foreach (var own in rest.QuerySelectorAll("bdi").ToList())
        {
            own.Remove();
        }

        Assert.All(names, name => Assert.DoesNotContain(name, rest.TextContent, StringComparison.Ordinal));
    }
}
