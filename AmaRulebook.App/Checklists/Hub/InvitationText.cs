namespace AmaRulebook.Checklists.Hub;

/// <summary>声をかける文: a message for LINE or mail, ready to send.</summary>
public static class InvitationText
{
    public static string Of(string projectName, string link) => $"""
        「{projectName}」を、いっしょに進めませんか。
        立場のちがう人どうしが、同じチェックリストに答えて話し合うためのページです（あま市「協働のためのルールブック」）。
        下のリンクを開いて、団体とお名前を入れると参加できます。登録やパスワードはいりません。

        {link}
        """.ReplaceLineEndings("\n");
}
