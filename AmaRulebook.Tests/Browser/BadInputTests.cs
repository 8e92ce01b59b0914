using System.Text.RegularExpressions;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class BadInputTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task An_empty_name_is_told_and_what_was_typed_is_kept()
    {
        var yamada = await Person();
        await yamada.NewProject.Open();
        await WithoutChecksOfTheBrowser(yamada);
        await yamada.NewProject.Fill("花壇づくり", Member.Yamada with { Name = "" });

        await yamada.NewProject.StartButton.ClickAsync();

        await Expect(yamada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("お名前");
        await Expect(yamada.NewProject.ProjectName).ToHaveValueAsync("花壇づくり");
        await Expect(yamada.NewProject.PartyName).ToHaveValueAsync(Member.Yamada.Party);
        await Expect(yamada.Page.GetByRole(AriaRole.Radio, new() { Name = Member.Yamada.Kind })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task An_overlong_project_name_is_told_and_what_was_typed_is_kept()
    {
        var name = new string('花', 1000);
        var yamada = await Person();
        await yamada.NewProject.Open();
        await WithoutChecksOfTheBrowser(yamada);
        await yamada.NewProject.Fill(name, Member.Yamada);

        await yamada.NewProject.StartButton.ClickAsync();

        await Expect(yamada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("プロジェクト名");
        await Expect(yamada.NewProject.ProjectName).ToHaveValueAsync(name);
        await Expect(yamada.NewProject.Name).ToHaveValueAsync(Member.Yamada.Name);
    }

    [Theory]
    [InlineData("overlong")]
    public async Task A_join_with_a_bad_name_is_told_and_what_was_typed_is_kept(string name)
    {
        name = name == "overlong" ? new string('名', 1000) : name;
        var yamada = await Person();
        var hub = await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        var link = await hub.TakeJoinLink();
        var sato = await Person();
        await sato.Join.Open(link);
        await WithoutChecksOfTheBrowser(sato);
        await sato.Join.FillAsNewParty(Member.Sato with { Name = name });

        await sato.Join.JoinButton.ClickAsync();

        await Expect(sato.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("お名前");
        await Expect(sato.Join.PartyName).ToHaveValueAsync(Member.Sato.Party);
        await yamada.Page.ReloadAsync();
        await hub.ShowsParty(Member.Yamada.Party);
        await Expect(hub.Parties.GetByText(Member.Sato.Party)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_note_over_its_limit_is_refused_and_its_text_kept()
    {
        var partners = await Partners.Meet(this);
        await partners.Begin(Stage.Planning);
        var item = partners.Yamada.Item(Stage.Planning);
        await item.Choose(Stage.Concern);

        await item.Note.FillAsync(new string('い', 400_000));
        await item.Note.BlurAsync();
        await Expect(partners.Yamada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("4,000字まで");
        await item.Note.FillAsync(new string('い', 4001));
        await item.Note.BlurAsync();

        await Expect(partners.Yamada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(new Regex("4,?000字"));
        await Expect(item.Note).ToHaveValueAsync(new string('い', 4001));
        await partners.Yamada.Page.ReloadAsync();
        await Expect(item.Note).ToHaveValueAsync(new string('い', 4001));
        await item.Write(new string('い', 4000));
        await partners.Yamada.Page.ReloadAsync();
        await Expect(item.Note).ToHaveValueAsync(new string('い', 4000));

        await partners.Yamada.GoTo(new Uri(partners.Yamada.Page.Url).AbsolutePath.Replace("/planning", "", StringComparison.Ordinal));
        await ABoxWithoutALimitOfItsOwnTellsThatOfTheConnection(partners.Yamada);
    }

    /// <summary>A text that the connection can't carry is not sent; the box keeps it, says so, and the page lives.</summary>
    private static async Task ABoxWithoutALimitOfItsOwnTellsThatOfTheConnection(Person person)
    {
        var hub = new CoursePage(person.Page);
        await hub.Meeting.GetByRole(AriaRole.Button, new() { Name = "次に会う日を決める", Exact = true }).ClickAsync();
        var place = hub.Meeting.GetByLabel("場所", new() { Exact = true });
        await Expect(place).ToBeVisibleAsync();
        await WithoutChecksOfTheBrowser(person);
        await place.FillAsync(new string('場', 400_000));
        await hub.Meeting.GetByRole(AriaRole.Button, new() { Name = "保存する", Exact = true }).ClickAsync();
        await Expect(hub.Meeting.GetByRole(AriaRole.Alert).Filter(new() { Visible = true })).ToContainTextAsync("「場所」は5,000字までです。いま400,000字");
        await hub.Meeting.GetByRole(AriaRole.Button, new() { Name = "やめる", Exact = true }).ClickAsync();
        await hub.SetMeeting("2027-01-20", "19:00", "公民館");
        await Expect(hub.Meeting).ToContainTextAsync("公民館");
    }

    [Fact]
    public async Task A_text_that_grew_too_long_is_neither_sent_as_it_was_before_nor_called_saved()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Compare(stage, stage.AllYes, stage.Mixed("苗が足りません。"));
        var compare = partners.Yamada.Compare;
        foreach (var (box, button, limit) in new[]
        {
            (compare.Remark(stage.Items[1]), compare.SayButton(stage.Items[1]), 1000),
            (compare.Agreement(stage.Items[1]), compare.DecideButton(stage.Items[1]), 4000),
        })
        {
            await box.FillAsync("短い文");
            await box.BlurAsync();
            await box.FillAsync(new string('い', limit + 1));

            await button.ClickAsync();

            await Expect(compare.Item(stage.Items[1]).GetByRole(AriaRole.Alert).Filter(new() { HasText = "字までです" }).Filter(new() { Visible = true }).Last)
                .ToContainTextAsync($"{limit:N0}字までです");
            await Expect(box).ToHaveValueAsync(new string('い', limit + 1));
        }

        await partners.Sato.Compare.Say(stage.Items[1], "受けとりました。");
        await compare.Hears(stage.Items[1], "受けとりました。");
        await Expect(compare.Item(stage.Items[1]).GetByText("短い文")).ToHaveCountAsync(0);
        await Expect(partners.Sato.Compare.Agreement(stage.Items[1])).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_answer_with_a_text_too_long_to_save_is_not_handed_in_unnoticed()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var item = partners.Yamada.Item(stage);
        await item.Choose(stage.Yes);
        await item.Note.FillAsync(new string('い', 4001));
        await item.Next.ClickAsync();
        await item.AnswerAll(stage.AllYes, first: 2);

        await item.HandInButton.ClickAsync();

        await Expect(partners.Yamada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("1番の「理由・メモ」");
        await partners.Yamada.GoTo(Address(partners.Yamada, 1));
        await item.Shows(1);
        await item.Write("短くしました。");
        await partners.Yamada.GoTo(Address(partners.Yamada, 6));
        await item.Shows(6);
        await item.HandIn();
        await partners.Yamada.Waiting.Shows();
    }

    [Fact]
    public async Task A_remark_and_an_agreement_of_nothing_but_spaces_are_told_or_let_pass_and_add_nothing()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Compare(stage, stage.Mixed("時間が足りません。"), stage.AllYes);
        var compare = partners.Sato.Compare;

        await compare.Remark(stage.Items[1]).FillAsync(" 　 ");
        await compare.SayButton(stage.Items[1]).ClickAsync();
        await compare.Say(stage.Items[1], "聞こえますか。");

        await Expect(partners.Yamada.Compare.Item(stage.Items[1]).Locator(".talk-line")).ToHaveCountAsync(1);
    }

    private static string Address(Person person, int item) => $"{new Uri(person.Page.Url).AbsolutePath}?item={item}";

    /// <summary>The browser's own checks would stop the form before the server could answer.</summary>
    private static async Task WithoutChecksOfTheBrowser(Person person) => await person.Page.EvaluateAsync(
        """
        () => {
          document.querySelectorAll('form').forEach(form => form.noValidate = true);
          document.querySelectorAll('[maxlength]').forEach(box => box.removeAttribute('maxlength'));
        }
        """);
}
