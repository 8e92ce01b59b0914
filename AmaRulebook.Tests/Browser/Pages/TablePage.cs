using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/projects/{id}/{stage}/table</c>: the screen for a shared tablet or a projector.</summary>
public sealed class TablePage(IPage page, Stage stage)
{
    public ILocator QrCode => page.GetByRole(AriaRole.Img, new() { Name = "参加用のQRコード", Exact = true });

    public ILocator OpenButton => page.Button("みんなの答えを開く");

    public ILocator Seat(string party) => page.GetByRole(AriaRole.List, new() { Name = "団体ごとの進みぐあい", Exact = true })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = party });

    public ILocator AnswerHere(string party) => Seat(party).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^この端末で答える") });

    public ILocator TypeInPaper(string party) => Seat(party).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^紙の答えを入れる") });

    public ILocator PaperGroup(int number) => page.GetByRole(AriaRole.Radiogroup, new() { NameRegex = new Regex($"^{number}") });

    public ILocator Note => page.GetByRole(AriaRole.Textbox, new() { Name = "理由・メモ", Exact = true });

    public Task Shows(string heading) => Assertions.Expect(page.Heading(heading)).ToBeVisibleAsync();

    /// <summary>The 進行役 adds a party whose people have no device.</summary>
    public async Task AddParty(Member member)
    {
        if (!await page.Button("団体を加える").IsVisibleAsync())
        {
            await page.GetByText("端末のない団体を加える", new() { Exact = true }).ClickAsync();
        }

        await page.GetByRole(AriaRole.Textbox, new() { Name = "団体名", Exact = true }).FillAsync(member.Party);
        await page.Kind(member.Kind).CheckAsync();
        await page.Button("団体を加える").ClickAsync();
        await Assertions.Expect(Seat(member.Party)).ToBeVisibleAsync();
    }

    /// <summary>A person of the party takes the device and says who they are.</summary>
    public async Task Receive(Member member)
    {
        await Shows($"{member.Party}の方に渡してください");
        await page.Button("受けとりました").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "答える方のお名前", Exact = true }).FillAsync(member.Name);
        await page.Button("答えはじめる").ClickAsync();
    }

    /// <summary>Answers all items, one a screen.</summary>
    public async Task AnswerAll(IReadOnlyList<Answer> answers)
    {
        for (var number = 1; number <= answers.Count; number++)
        {
            await Shows(stage.Items[number - 1]);
            await Answer(answers[number - 1]);
            if (number < answers.Count)
            {
                await page.Button("次の項目").ClickAsync();
            }
        }
    }

    public Task HandIn() => page.Button("この答えで出す").ClickAsync();

    private async Task Answer(Answer answer)
    {
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = stage.Question, Exact = true })
            .GetByRole(AriaRole.Radio, new() { Name = answer.Words, Exact = true }).CheckAsync();
        await Assertions.Expect(page.Status("保存しました").First).ToBeVisibleAsync();
        if (answer.Note is { } note)
        {
            await Note.FillAsync(note);
            await Note.BlurAsync();
            await Assertions.Expect(Note).ToHaveAttributeAsync("data-saved", note);
        }
    }
}
