#include "fuzz/SyncCorpus.h"

#include "contract/synapse/HostileAnswers.h"

namespace parvis::fuzz {

namespace {

QByteArray event(const QByteArray& type, const QByteArray& id, const QByteArray& content,
                 const QByteArray& more = {}) {
    return "{'type':'" + type + "','event_id':'$" + id +
           "','sender':'@ada:x','origin_server_ts':1700000000000,'content':" + content + more + "}";
}

QByteArray state(const QByteArray& type, const QByteArray& content, const QByteArray& key = {}) {
    return event(type, "s" + type + key, content, ",'state_key':'" + key + "'");
}

QByteArray message(const QByteArray& id, const QByteArray& content, const QByteArray& more = {}) {
    return event("m.room.message", id, content, more);
}

QByteArray joined(const QByteArray& room, const QByteArray& stateEvents,
                  const QByteArray& timelineEvents, const QByteArray& more = {}) {
    return "{'next_batch':'s2','rooms':{'join':{'" + room + "':{'state':{'events':[" + stateEvents +
           "]},'timeline':{'limited':true,'prev_batch':'p1','events':[" + timelineEvents + "]}" +
           more + "}}}}";
}

QByteArray group() {
    return "{'next_batch':'s1','rooms':{'join':{'!space:x':{'state':{'events':[" +
           state("m.room.create", "{'type':'m.space','room_version':'12'}") + "," +
           state("m.room.name", "{'name':'Cryo'}") + "," +
           state("m.room.topic", "{'topic':'All about cold things'}") + "," +
           state("m.room.avatar", "{'url':'mxc://x/avatar'}") + "," +
           state("m.room.join_rules", "{'join_rule':'knock'}") + "," +
           state("m.room.power_levels",
                 "{'users':{'@mod:x':50,'@ada:x':100},'invite':50,'events_default':100,"
                 "'events':{'m.room.name':50}}") +
           "," + state("m.space.child", "{'via':['x'],'order':'a'}", "!feed:x") + "," +
           state("org.parvis.group", "{'feed':'!feed:x'}") + "," +
           state("m.room.member", "{'membership':'join','displayname':'Me'}", "@me:x") + "," +
           state("m.room.member", "{'membership':'knock','reason':'please'}", "@bo:x") +
           "]},'summary':{'m.joined_member_count':4}},'!feed:x':{'state':{'events':[" +
           state("m.room.create", "{'room_version':'12'}") + "]},'timeline':{'events':[" +
           message("post", "{'msgtype':'m.text','body':'News\\n\\nText','org.parvis.title':'News',"
                           "'format':'org.matrix.custom.html','formatted_body':'<h3>News</h3>"
                           "The <b>text</b>'}") +
           "," +
           message("comment", "{'msgtype':'m.text','body':'x','m.relates_to':{'rel_type':'m.thread'"
                              ",'event_id':'$post','is_falling_back':true,'m.in_reply_to':"
                              "{'event_id':'$post'}}}") +
           "]}}}}}";
}

QByteArray chat() {
    return joined(
        "!chat:x",
        state("m.room.create", "{'room_version':'11','creator':'@ada:x'}") + "," +
            state("m.room.member",
                  "{'membership':'join','displayname':'Ada','avatar_url':'mxc://x/a'}", "@ada:x") +
            "," + state("m.room.encryption", "{'algorithm':'m.megolm.v1.aes-sha2'}"),
        message("m1",
                "{'msgtype':'m.text','body':'hi @me','m.mentions':{'user_ids':['@me:x'],"
                "'room':true}}",
                ",'unsigned':{'transaction_id':'t1','age':5}") +
            "," +
            message("m2", "{'msgtype':'m.text','body':'* hi','m.new_content':{'msgtype':'m.text',"
                          "'body':'hi again'},'m.relates_to':{'rel_type':'m.replace','event_id':"
                          "'$m1'}}") +
            "," +
            event("m.reaction", "r1",
                  "{'m.relates_to':{'rel_type':'m.annotation','event_id':'$m1','key':'+1'}}") +
            "," +
            event("m.room.redaction", "d1", "{'redacts':'$r1','reason':'oops'}",
                  ",'redacts':'$r1'") +
            "," +
            event("m.room.encrypted", "e1",
                  "{'algorithm':'m.megolm.v1.aes-sha2','ciphertext':'AAA','session_id':'S'}") +
            "," + state("m.room.name", "{'name':'Renamed'}") + "," +
            state("m.room.member", "{'membership':'leave'}", "@bo:x"),
        ",'summary':{'m.heroes':['@ada:x','@bo:x'],'m.joined_member_count':2,"
        "'m.invited_member_count':1},'unread_notifications':{'notification_count':3,"
        "'highlight_count':1},'ephemeral':{'events':[{'type':'m.receipt','content':{'$m1':{'m.read'"
        ":{'@bo:x':{'ts':1700000000001,'thread_id':'main'}}}}},{'type':'m.typing','content':"
        "{'user_ids':['@ada:x']}}]},'account_data':{'events':[{'type':'m.tag','content':{'tags':"
        "{'m.favourite':{'order':0.5}}}},{'type':'m.fully_read','content':{'event_id':'$m1'}}]}");
}

QByteArray files() {
    return joined(
        "!files:x", state("m.room.create", "{'room_version':'10'}"),
        message("f1", "{'msgtype':'m.image','body':'a caption','filename':'../cat.png','url':"
                      "'mxc://x/abc','info':{'mimetype':'image/png','size':12,'w':3,'h':4,"
                      "'thumbnail_url':'mxc://x/t','thumbnail_info':{'w':1,'h':1}}}") +
            "," +
            message("f2", "{'msgtype':'m.file','body':'b.pdf','url':'mxc://x/b','info':{'size':99},"
                          "'org.parvis.part_of':'t2'}") +
            "," +
            message("f3", "{'msgtype':'m.video','body':'c.mp4','url':'mxc://x/c','info':{'duration'"
                          ":1000,'w':640,'h':480},'org.parvis.files_before':[{'event_id':'$f2',"
                          "'msgtype':'m.file','body':'b.pdf','url':'mxc://x/b'}],"
                          "'org.parvis.attachments':[{'msgtype':'m.file','body':'d','url':"
                          "'mxc://x/d'}]}") +
            "," + event("m.sticker", "f4", "{'body':'sticker','url':'mxc://x/s','info':{'w':2}}") +
            "," +
            message("f5", "{'msgtype':'m.audio','body':'voice.ogg','file':{'url':'mxc://x/v','key':"
                          "{'k':'AAAA'},'iv':'BBBB'}}") +
            "," + message("f6", "{'msgtype':'m.location','body':'here','geo_uri':'geo:1,2'}") +
            "," +
            event("org.matrix.msc3381.poll.start", "f7",
                  "{'org.matrix.msc1767.text':'Poll?','body':'Poll?'}"));
}

QByteArray others() {
    return "{'next_batch':'s3','rooms':{'invite':{'!inv:x':{'invite_state':{'events':["
           "{'type':'m.room.create','sender':'@ada:x','state_key':'','content':{'type':'m.space'}},"
           "{'type':'m.room.name','sender':'@ada:x','state_key':'','content':{'name':'Come in'}},"
           "{'type':'m.room.member','sender':'@ada:x','state_key':'@me:x','content':{'membership':"
           "'invite','is_direct':true}}]}}},'knock':{'!kn:x':{'knock_state':{'events':[{'type':"
           "'m.room.member','sender':'@me:x','state_key':'@me:x','content':{'membership':'knock'}"
           "}]}}},'leave':{'!chat:x':{'timeline':{'events':[]}}}},'account_data':{'events':["
           "{'type':'m.direct','content':{'@ada:x':['!chat:x','!files:x']}},{'type':'m.push_rules',"
           "'content':{'global':{'room':[{'rule_id':'!chat:x','actions':['dont_notify'],'enabled':"
           "true}],'override':[{'rule_id':'!files:x','actions':[],'conditions':[{'kind':"
           "'event_match','key':'room_id','pattern':'!files:x'}]}]}}}]},'presence':{'events':["
           "{'type':'m.presence','sender':'@ada:x','content':{'presence':'unavailable',"
           "'last_active_ago':5000,'status_msg':'At lunch','currently_active':false}}]},"
           "'device_one_time_keys_count':{'signed_curve25519':0}}";
}

} // namespace

QList<QByteArray> syncCorpus() {
    QList<QByteArray> corpus{group(), chat(), files(), others()};
    for (QByteArray& text : corpus)
        text.replace('\'', '"');
    for (int i = 0; i < contract::hostileAnswerCount(); ++i) {
        const QByteArray answer = contract::hostileAnswer(i, "s4");
        if (answer.size() < 60'000)
            corpus += answer;
    }
    return corpus;
}

QList<QByteArray> syncDictionary() {
    return QByteArray(
               "!space:x !feed:x !chat:x !files:x !inv:x @me:x @ada:x @bo:x $m1 $post $r1 $f2 "
               "$comment m.room.message m.room.member m.room.create m.room.name m.space "
               "m.space.child m.room.power_levels m.room.redaction m.reaction m.thread "
               "m.replace m.annotation m.in_reply_to m.relates_to m.new_content rel_type "
               "event_id sender state_key content type unsigned redacted_because "
               "transaction_id origin_server_ts timeline state events limited prev_batch "
               "join invite leave knock summary m.heroes m.joined_member_count ephemeral "
               "account_data m.direct m.push_rules presence m.receipt m.typing m.read "
               "thread_id displayname avatar_url mxc://x/a url info size w h mimetype "
               "filename msgtype m.text m.image m.file body format formatted_body "
               "org.matrix.custom.html org.parvis.title org.parvis.part_of "
               "org.parvis.files_before org.parvis.attachments org.parvis.group feed "
               "membership ban users events_default null true 1e400 -0 {} [] \" \\u0000 "
               "\\ud800 <b> </b> :")
        .split(' ');
}

} // namespace parvis::fuzz
