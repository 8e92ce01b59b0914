using System.Text.RegularExpressions;
using AmaRulebook.Checklists;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

/// <summary>The sheet for meetings without devices: what is written on it is typed into the wizard later.</summary>
public class BlankSheetTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    public static TheoryData<string> Stages => [.. RealBook.Current.Stages.Select(stage => stage.Id)];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task The_sheet_asks_first_what_the_wizard_asks_first(string id)
    {
        var head = Parts(await Sheet(id), "<dl[\\s\\S]*?</dl>").Single();

        Assert.Equal(["プロジェクト名", "団体名", "団体の立場", "お名前", "日付"], Texts(head, "dt"));
        Assert.Equal(PartyKinds.All.Select(kind => kind.Title()), Texts(head, "dd class=\"box\""));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Every_item_has_its_number_its_words_and_the_answers_of_the_wizard(string id)
    {
        var stage = RealBook.Stage(id);

        var items = Parts(await Sheet(id), "<li>[\\s\\S]*?</li>");

        Assert.Equal(stage.Items.Select(item => $"{item.Number}{item.Title}"), items.Select(item => Texts(item, "h3").Single()));
        var answers = AnswerKinds.All.Select(kind => kind.Shape() + kind.Words(stage.Answers));
        Assert.All(items, item => Assert.Equal(answers, Texts(item, "span class=\"box\"")));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Every_line_to_write_on_says_where_it_belongs_in_the_order_of_the_wizard(string id)
    {
        var stage = RealBook.Stage(id);

        var lines = Texts(await Sheet(id), "p class=\"write[^\"]*\"");

        Assert.Equal(stage.Items.SelectMany(item => Lines(stage, item)), lines);
        Assert.Equal(id == "planning" ? 8 : 6, lines.Count);
    }

    private static IEnumerable<string> Lines(Stage stage, CheckItem item)
    {
        if (item.AsksCommitment)
        {
            yield return $"{stage.Title} {item.Number}　自分たちが引き受けることを一言で";
        }

        yield return $"{stage.Title} {item.Number}　理由・メモ";
    }

    private async Task<string> Sheet(string stage) =>
        Parts((await site.Get($"/checklists/{stage}")).Text(), "<section class=\"blank-sheet\">[\\s\\S]*?</section>").Single();

    private static IReadOnlyList<string> Parts(string html, string pattern) => [.. Regex.Matches(html, pattern).Select(match => match.Value)];

    private static IReadOnlyList<string> Texts(string html, string element) =>
        [.. Parts(html, $"<{element}>[\\s\\S]*?</{element.Split(' ')[0]}>").Select(part => Html.MainText($"<main>{part}</main>").Trim())];
}
