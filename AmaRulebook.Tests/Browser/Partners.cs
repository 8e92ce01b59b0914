using AmaRulebook.Headless;

namespace AmaRulebook.Browser;

/// <summary>Two people of two parties in one project, each at a browser of their own.</summary>
public sealed record Partners(Person Yamada, Person Sato, string Project, string JoinLink)
{
    public IReadOnlyList<Person> Both => [Yamada, Sato];

    /// <summary>山田 founds the project, passes the link on, and 佐藤 joins with a new party; both stand on the hub.</summary>
    public static async Task<Partners> Meet(BrowserTest test, string project = "中央公園の花壇づくり")
    {
        var yamada = await test.Person();
        var sato = await test.Person();
        await yamada.FoundsQuickly(project, Member.Yamada);
        await yamada.Hub.Shows(project);
        var link = await yamada.Hub.TakeJoinLink();
        await sato.JoinsQuickly(link, Member.Sato);
        await sato.Hub.Shows(project);
        await yamada.Hub.ShowsParty(Member.Sato.Party);
        return new Partners(yamada, sato, project, link);
    }

    /// <summary>The same on the pages that people see.</summary>
    public static async Task<Partners> MeetOnThePages(BrowserTest test, string project = "中央公園の花壇づくり")
    {
        var yamada = await test.Person();
        var sato = await test.Person();
        var hub = await yamada.NewProject.Found(project, Member.Yamada);
        var link = await hub.TakeJoinLink();
        await sato.Join.JoinAsNewParty(link, Member.Sato);
        await sato.Hub.Shows(project);
        await yamada.Hub.ShowsParty(Member.Sato.Party);
        return new Partners(yamada, sato, project, link);
    }

    /// <summary>山田 begins a session of the stage, and both stand before its first item.</summary>
    public async Task Begin(Stage stage)
    {
        await Yamada.Hub.OpenStage(stage.Title);
        await Yamada.Start.Start(stage);
        await Sato.Hub.OpenStage(stage.Title);
        await Sato.Item(stage).Shows(1);
    }

    /// <summary>Both answer and hand in; 山田 waits in between.</summary>
    public async Task HandIn(Stage stage, IReadOnlyList<Answer> yamada, IReadOnlyList<Answer> sato)
    {
        await Yamada.Item(stage).AnswerAll(yamada);
        await Yamada.Item(stage).HandIn();
        await Yamada.Waiting.Shows();
        await Sato.Item(stage).AnswerAll(sato);
        await Sato.Item(stage).HandIn();
    }

    /// <summary>One opens what all have handed in, and both compare.</summary>
    public async Task Open()
    {
        await Sato.Waiting.OpenAll();
        await Yamada.Compare.Shows();
    }

    /// <summary>From the hub to comparing in one go, without the pages in between.</summary>
    public async Task Compare(Stage stage, IReadOnlyList<Answer> yamada, IReadOnlyList<Answer> sato)
    {
        var path = $"{new Uri(Yamada.Page.Url).AbsolutePath}/{stage.Id}";
        await using (var start = await Yamada.OpensQuickly(path))
        {
            await start.Press("チェックをはじめる");
            await start.ShowsItem();
        }

        await Yamada.AnswersQuickly(path, stage, yamada);
        await Sato.AnswersQuickly(path, stage, sato);
        await using (var waiting = await Sato.OpensQuickly(path))
        {
            await waiting.Press("みんなの答えを開く");
            await waiting.Until("the answers of all", root => root.Text.Contains("見くらべて話し合う", StringComparison.Ordinal));
        }

        foreach (var person in Both)
        {
            await person.GoTo(path);
            await person.Compare.Shows();
        }
    }

    /// <summary>Both stand by the session, which ends it.</summary>
    public async Task SignOff(int round = 1)
    {
        foreach (var person in Both)
        {
            await person.Compare.GoOnToConfirm();
        }

        foreach (var person in Both)
        {
            await person.Confirm.SignOff();
        }

        foreach (var person in Both)
        {
            await person.Confirm.IsOver(round);
        }
    }
}
